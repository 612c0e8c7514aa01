/**
 * Rollup plugin for the drop-in folder: small pieces without any state, such as filters or the drawing of a bar, are
 * carried along by each element that uses them. Otherwise what two elements share would be one more file to load for a
 * page that has just one of them.
 */
import {readFile} from 'node:fs/promises';

/** The tag whose folder a module stands in, or that a copy is carried by. */
const ownerOf = (id) =>
  /@([a-z-]+)\.[jt]s$/.exec(id)?.[1] ?? /\/src\/(?!core\/)[a-z]+\/([a-z]+-[a-z-]+)\//.exec(id)?.[1];

/** Content has no extension of its own. */
const asCopy = (id, tag) =>
  id.startsWith('\0') ? `${id}@${tag}.js` : id.replace(/\.([jt]s)$/, `@${tag}.$1`);
const asOriginal = (id) =>
  id.startsWith('\0') ? id.replace(/@[a-z-]+\.js$/, '') : id.replace(/@[a-z-]+(\.[jt]s)$/, '$1');

/** @param carried Which modules are carried along, by path. Never one that keeps something for the whole page. */
export default function carryAlong(carried) {
  return {
    name: 'carry-along',
    async resolveId(source, importer, options) {
      const tag = importer && ownerOf(importer);
      if (!tag) return null;
      const found = await this.resolve(source, asOriginal(importer), {...options, skipSelf: true});
      if (!found || found.external || !carried.test(found.id)) return found;
      return {...found, id: asCopy(asOriginal(found.id), tag)};
    },
    async load(id) {
      const original = asOriginal(id);
      if (original === id) return null;
      return original.startsWith('\0') ? (await this.load({id: original})).code : readFile(original, 'utf8');
    },
  };
}
