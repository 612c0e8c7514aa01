import {expect} from '@open-wc/testing';
import {define} from '../../src/core/define.js';
import {VERSION} from '../../src/core/version.js';
import {consoleLines} from '../support/console.js';

describe('defining a tag', () => {
  it('can be done twice by the same version, in silence', () => {
    define(
      'x-same',
      class extends HTMLElement {
        static version = VERSION;
      },
    );
    define(
      'x-same',
      class extends HTMLElement {
        static version = VERSION;
      },
    );
  });

  it('keeps the first of two versions and names both, once', () => {
    class Older extends HTMLElement {
      static version = '0.0.9';
    }
    customElements.define('x-older', Older);
    define('x-older', class extends HTMLElement {});
    define('x-older', class extends HTMLElement {});
    expect(customElements.get('x-older')).to.equal(Older);
    expect(consoleLines('warn')).to.deep.equal([
      `[wijkgids] <x-older> was already defined by version 0.0.9; version ${VERSION} is not used. Load one version on a page.`,
    ]);
  });

  it('says so when another script has taken the tag', () => {
    customElements.define('x-foreign', class extends HTMLElement {});
    define('x-foreign', class extends HTMLElement {});
    expect(consoleLines('warn')[0]).to.contain('already defined by another script');
  });
});
