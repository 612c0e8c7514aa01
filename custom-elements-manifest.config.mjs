import {existsSync} from 'node:fs';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** What a page cannot reach does not belong in the public description. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    const isHidden = ({privacy, name = '', static: isStatic}) =>
      privacy === 'private' ||
      privacy === 'protected' ||
      /^[#_]/.test(name) ||
      isStatic ||
      /Callback$/.test(name);
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (!declaration.customElement) continue;
        declaration.members = declaration.members?.filter((member) => !isHidden(member));
        const names = new Set(declaration.members?.map(({name}) => name));
        // The analyzer guesses a name where an event is thrown; those that we describe have one.
        declaration.events = declaration.events?.filter(({description}) => description);
        declaration.attributes = declaration.attributes?.filter(({fieldName}) => names.has(fieldName));
      }
    }
  },
});

/** The tag stands in `<tag>.define.ts`, behind our own `define()`, which the analyzer does not know. */
const tagNames = () => ({
  name: 'tag-names',
  packageLinkPhase({customElementsManifest}) {
    for (const {path, declarations = []} of customElementsManifest.modules) {
      const tag = path.match(/\/([a-z]+(?:-[a-z]+)+)\.ts$/)?.[1];
      if (
        !tag ||
        ![path.replace('.ts', '.define.ts'), `src/layer/${tag}.define.ts`].some((file) => existsSync(file))
      )
        continue;
      const element = declarations.find(({kind, superclass}) => kind === 'class' && superclass);
      element.tagName = tag;
      element.customElement = true;
    }
  },
});

export default {
  globs: ['src/**/*.ts'],
  exclude: [
    'src/**/*.define.ts',
    'src/**/schema.ts',
    'src/**/words.ts',
    'src/**/*.styles.ts',
    'src/snippets/**',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    tagNames(),
    publicOnly(),
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', hideLogs: true, packageJson: false}),
  ],
};
