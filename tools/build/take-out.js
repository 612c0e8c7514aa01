/**
 * Takes out of a library what our code has no use for, so that no page has to load it. Each piece is found by its text:
 * where a newer version reads differently, this fails.
 *
 * @param cuts What is taken out: the end of the file's path, the text, and what comes in its place.
 * @param id Path of the file that `code` stands in.
 * @returns The rest of it; nothing where the file is not one of those.
 * @throws An error that says what was not found.
 */
export function leanCode(cuts, code, id) {
  const ours = cuts.filter(({file}) => id.replaceAll('\\', '/').endsWith(`/${file}`));
  if (!ours.length) return undefined;
  return ours.reduce((whole, {file, text, by = ''}) => {
    const lean = whole.replace(text, by);
    if (lean === whole) throw new Error(`${file} has no ${text} as expected`);
    return lean;
  }, code);
}

/**
 * Rollup plugin that takes out of a library what our code has no use for.
 *
 * @param name Of the plugin.
 * @param cuts As for `leanCode`.
 * @param gone How our code would ask for something that was taken out; written there, it stops the build.
 */
export default function takeOut(name, cuts, gone) {
  return {
    name,
    transform(code, id) {
      if (!id.includes('node_modules')) {
        const [asked] = gone.exec(code) ?? [];
        if (asked) this.error(`${name} takes out what this needs: ${asked}`);
        return null;
      }
      const lean = leanCode(cuts, code, id);
      return lean === undefined ? null : {code: lean, map: null};
    },
  };
}
