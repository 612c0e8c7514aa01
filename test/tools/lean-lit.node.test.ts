import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import type {Plugin} from 'rollup';
import leanLit, {cuts} from '../../tools/build/lean-lit.js';
import {leanCode} from '../../tools/build/take-out.js';

const lit = [
  '@lit/reactive-element/css-tag.js',
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/decorators/property.js',
  'lit-element/lit-element.js',
  'lit-html/lit-html.js',
  '@lit/context/lib/controllers/context-consumer.js',
];

/** Why the build would stop at this code of ours; empty where it would not. */
function objectionTo(code: string): string {
  const {transform} = leanLit() as Plugin & {transform: (this: object, code: string, id: string) => unknown};
  let objection = '';
  transform.call({error: (message: string) => (objection = message)}, code, '/src/code.ts');
  return objection;
}

describe('lit with what no element asks for taken out', () => {
  for (const name of lit)
    it(`leaves ${name} shorter`, () => {
      const path = fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
      const whole = readFileSync(path, 'utf8');
      assert.ok(leanCode(cuts, whole, path)!.length < whole.length - 60);
    });

  it('looks for a piece in every one of these files', () => {
    assert.deepEqual(new Set(cuts.map(({file}) => file)), new Set(lit));
  });

  for (const code of [
    `@property({type: Boolean, reflect: true}) open = false;`,
    `@property({type: Object}) record = {};`,
    `@property({type: String})\n  protected override set id(value: string) {}`,
    `@property() accessor id = '';`,
    `static override properties = {id: {}};`,
    `import {ref} from 'lit/directives/ref.js';`,
    'html`<!-- ${id} -->`',
    `render(template, root, {renderBefore: first});`,
  ])
    it(`stops the build at ${code}`, () => {
      assert.match(objectionTo(code), /lean-lit takes out what this needs/);
    });

  it('lets through what is there', () => {
    const code = `@property({type: Boolean}) open = false;\n  @state() private failed: unknown;\n\n  get id() {}`;
    assert.equal(objectionTo(code), '');
  });
});
