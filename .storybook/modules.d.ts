declare module '*.css';

/** Written by `npm run build`, so it need not be there when types are checked. */
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
