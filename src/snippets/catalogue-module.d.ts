/** Made by the build: see `tools/snippets/rollup-plugin.ts`. */
declare module '#snippets/catalogue' {
  const catalogue: import('./catalogue.js').Catalogue;
  export default catalogue;
}
