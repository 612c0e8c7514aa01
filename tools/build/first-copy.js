/**
 * Rollup plugin for the files that bring lit along: only the first copy on a page asks for lit's Trusted Types policy.
 * Under `trusted-types lit-html` a second policy of that name is refused, and its script would die while loading;
 * a second copy of our loader draws nothing, so it needs none.
 */
const POLICY = /\b(\w+)\s*\?\s*\1\.createPolicy\(\s*["']lit-html["']/;
const CLAIM = 'globalThis[Symbol.for("wijkgids/lit")]';

export default function firstCopy() {
  return {
    name: 'first-copy',
    transform(code, id) {
      if (!/lit-html[\\/](development[\\/])?lit-html\.js$/.test(id)) return null;
      if (!POLICY.test(code))
        this.error('lit-html creates its Trusted Types policy in another way than expected');
      const guarded = (match, types) => match.replace(types, `${types}&&!${CLAIM}&&(${CLAIM}=true)`);
      return {code: code.replace(POLICY, guarded), map: null};
    },
  };
}
