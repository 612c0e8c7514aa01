import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {minCss, minHtml} from '../../tools/build/minify-templates.js';

/** As the plugin hands over what stands in a template's `${…}`. */
const HOLE = '\uE000';

describe('a template, minified', () => {
  it('loses the space beside blocks, which nobody sees', () => {
    assert.equal(
      minHtml(`<ul>\n  <li> ${HOLE} </li>\n  <li>b</li>\n</ul>`),
      `<ul><li>${HOLE}</li><li>b</li></ul>`,
    );
  });

  it('keeps one space between words, inline elements and controls', () => {
    assert.equal(
      minHtml(`<p>\n a  <b>b</b>\n <i>c</i> ${HOLE} <select> <option> d </option> </select> e</p>`),
      `<p>a <b>b</b> <i>c</i> ${HOLE} <select><option>d</option></select> e</p>`,
    );
  });

  it('keeps the space between two pieces where they may be inline, not where no text can stand', () => {
    assert.equal(minHtml(`<div>${HOLE} ${HOLE}</div>`), `<div>${HOLE} ${HOLE}</div>`);
    assert.equal(minHtml(`<ol> ${HOLE} ${HOLE} </ol>`), `<ol>${HOLE}${HOLE}</ol>`);
    assert.equal(minHtml(`<g> ${HOLE}\n ${HOLE} </g>`), `<g>${HOLE}${HOLE}</g>`);
  });

  it('keeps text in a drawing, what is preformatted, and attributes as they are', () => {
    const drawn = `<text>a <tspan>b</tspan> <tspan>c</tspan></text>`;
    assert.equal(minHtml(`<svg> ${drawn} </svg>`), `<svg>${drawn}</svg>`);
    assert.equal(minHtml('<textarea>\n a </textarea>'), '<textarea>\n a </textarea>');
    assert.equal(
      minHtml(`<a title="x  y > z"   href=${HOLE} >b</a>`),
      `<a title="x  y > z" href=${HOLE}>b</a>`,
    );
  });
});

describe('a style sheet, minified', () => {
  it('loses space inside brackets and the naught before a point, not the space around brackets', () => {
    assert.equal(
      minCss(`a { width: calc( 0.5em + 10.25em ); color: var( --x, var( --y ) ); }`),
      `a{width:calc(.5em + 10.25em);color:var(--x,var(--y))}`,
    );
    assert.equal(
      minCss(`@media (min-width: 0.5em) and (hover) { :is( a ) b { } }`),
      `@media (min-width:.5em) and (hover){:is(a) b{}}`,
    );
  });

  it('loses comments and space, and keeps strings', () => {
    assert.equal(
      minCss(`/* a */ .b > .c { content: ' ; '; color: red; }`),
      `.b > .c{content:' ; ';color:red}`,
    );
  });
});
