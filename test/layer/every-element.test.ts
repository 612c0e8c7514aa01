/**
 * Every element with a layer: what is added at a record stands beside it, for every kind of record that a link can lead
 * to, and what a layer may not hide or reword stays.
 */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import ids from '#content/ids';
import {WijkgidsScope} from '../../src/core/scope/wijkgids-scope.js';
import {elements} from '../../src/elements.js';
import {judgeLayer} from '../../src/layer/judge-layer.js';
import {knownContent} from '../../src/layer/known-content.js';
import {layerOf} from '../../src/layer/layer-of.js';
import '../../src/layer/wijkgids-scope.define.js';
import {settled} from '../support/page.js';

type Shower = HTMLElement & {show(fullId: string): void; constructor: {shownKinds: readonly string[]}};

const idsOf = (kind: string): string[] =>
  ((ids as Readonly<Record<string, string>>)[kind] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => `${kind}/${id}`);

/** The first and the last record of a kind: often in different lists. */
const samples = (kind: string): string[] =>
  [...new Set([idsOf(kind)[0], idsOf(kind).at(-1)])].flatMap((id) => id ?? []);

const head = {format: 'wijkgids-lokaal', version: 1, organisation: 'Gemeente Voorbeeld', date: '2026-11-26'};
const titleAt = (fullId: string) => `Bij ${fullId}`;

const known = knownContent(Object.keys(elements));
function layerWith(more: object) {
  const {content, faults} = judgeLayer({...head, ...more}, known);
  expect(faults).to.deep.equal([]);
  return layerOf(content);
}

const readLayer = WijkgidsScope.readLayer;
const start = location.href;
afterEach(() => {
  WijkgidsScope.readLayer = readLayer;
  history.replaceState(null, '', start);
});

const additionsAt = (fullIds: readonly string[]) =>
  fullIds.map((fullId, i) => ({id: `a${i}`, kind: 'notitie', at: [fullId], title: titleAt(fullId)}));

/** The element in a scope with a layer, drawn. */
async function inLayer(tag: string, layer: ReturnType<typeof layerWith>): Promise<Shower> {
  WijkgidsScope.readLayer = () => Promise.resolve({layer});
  await elements[tag]!.load();
  const scope = await fixture<WijkgidsScope>(html`<wijkgids-scope layer="/lokaal.json"></wijkgids-scope>`);
  const element = document.createElement(tag) as Shower;
  scope.append(element);
  await settled(element);
  return element;
}

/** Everything in an element, through the shadow roots of elements inside. */
function* inside(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* inside(element.shadowRoot);
  }
}

const seesLocal = (element: Element, text: string): boolean =>
  [...inside(element.shadowRoot!)].some(
    (one) =>
      one.getAttribute('part') === 'local' &&
      one.textContent.includes(text) &&
      one.textContent.includes('Gemeente Voorbeeld, 26 november 2026') &&
      one.checkVisibility(),
  );

const tags = Object.keys(elements).filter((tag) => tag !== 'wijkgids-scope');

describe('an addition at a record', () => {
  for (const tag of tags) {
    it(`stands beside it in <${tag}>`, async () => {
      await elements[tag]!.load();
      const {shownKinds} = customElements.get(tag) as unknown as Shower['constructor'];
      const missing: string[] = [];
      for (const fullId of shownKinds.flatMap(samples)) {
        const element = await inLayer(tag, layerWith({additions: additionsAt([fullId])}));
        element.show(fullId);
        await waitUntil(() => seesLocal(element, titleAt(fullId)), '', {timeout: 1500}).catch(() =>
          missing.push(fullId),
        );
        element.closest('wijkgids-scope')!.remove();
      }
      expect(missing).to.deep.equal([]);
    });
  }
});
