/**
 * Rollup plugin that takes out of a library what our code has no use for, so that no page has to load it. Each piece is
 * found by its text: where a newer version reads differently, the build stops.
 *
 * @param name Of the plugin.
 * @param cuts What is taken out: the end of the file's path, the text, and what comes in its place.
 * @param gone How our code would ask for something that was taken out. Written there, it would work in every test of
 *   the source and not in what we deliver; so that stops the build as well.
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
      const ours = cuts.filter(({file}) => id.replaceAll('\\', '/').endsWith(`/${file}`));
      if (!ours.length) return null;
      let lean = code;
      for (const {file, text, by = ''} of ours) {
        const whole = lean;
        lean = whole.replace(text, by);
        if (lean === whole) this.error(`${file} has no ${text} as expected`);
      }
      return {code: lean, map: null};
    },
  };
}
