/**
 * Rollup plugin: each of lit's modules begins with the same notice. A file that brings lit along says it once, for all
 * years together.
 */
import MagicString from 'magic-string';

const NOTICE =
  /\/\*\*\s*\* @license\s*\* Copyright (\d+) Google LLC\s*\* SPDX-License-Identifier: BSD-3-Clause\s*\*\//g;

export default function oneNotice() {
  return {
    name: 'one-notice',
    renderChunk(code) {
      const notices = [...code.matchAll(NOTICE)];
      if (!notices.length) return null;
      const years = [...new Set(notices.map(([, year]) => year))].sort().join(', ');
      const lean = new MagicString(code);
      for (const {index, 0: notice} of notices) lean.remove(index, index + notice.length);
      lean.prepend(
        `/*! @license lit: Copyright ${years} Google LLC. SPDX-License-Identifier: BSD-3-Clause */\n`,
      );
      return {code: lean.toString(), map: lean.generateMap({hires: 'boundary'})};
    },
  };
}
