import {expect} from '@open-wc/testing';
import {css} from 'lit';
import {addStyles} from '../../../src/core/later/add-styles.js';
import '../../support/console.js';

describe('styles that come later', () => {
  it('stand on top of those that are there, each once', () => {
    const root = document.createElement('div').attachShadow({mode: 'open'});
    const [first, second] = [
      css`
        a {
          color: red;
        }
      `,
      css`
        b {
          color: blue;
        }
      `,
    ];
    addStyles(root, [first]);
    addStyles(root, [second, first]);
    expect(root.adoptedStyleSheets).to.deep.equal([first.styleSheet, second.styleSheet]);
  });
});
