import type {StorybookConfig} from '@storybook/web-components-vite';
import {register} from 'tsx/esm/api';
import type {Plugin} from 'vite';

/** What the elements themselves are made with: modules named `#content/…`. */
async function contentPlugin(): Promise<Plugin> {
  register();
  const {contentPlugin} = await import('../tools/content/rollup-plugin.js');
  // Asking again for a file that failed matters to a page on a poor connection, not here.
  const {renderDynamicImport: _unused, ...plugin} = contentPlugin();
  return {...(plugin as unknown as Plugin), enforce: 'pre'};
}

const config: StorybookConfig = {
  framework: {name: '@storybook/web-components-vite', options: {}},
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The hostile pages in iframes, at the same paths from each other as in the repository.
  staticDirs: [
    {from: '../dist', to: '/dist'},
    {from: '../examples', to: '/examples'},
    {from: '../test/pages', to: '/test/pages'},
  ],
  docs: {defaultName: 'Documentatie'},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  viteFinal: async (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), await contentPlugin()],
    // Storybook's own parts and axe are large; visitors never load them.
    build: {...vite.build, chunkSizeWarningLimit: 1000},
  }),
};

export default config;
