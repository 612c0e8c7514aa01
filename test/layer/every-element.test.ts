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

/** Kinds of which a record may stand in another element: a tip for the talk here, a point of advice in the guide. */
const ELSEWHERE: Readonly<Record<string, RegExp>> = {
  'age-conversation-tips': /^wegwijzer\/tip\/[^/]+\//,
};

const tags = Object.keys(elements).filter((tag) => tag !== 'wijkgids-scope');

describe('an addition at a record', () => {
  for (const tag of tags) {
    it(`stands beside it in <${tag}>`, async () => {
      await elements[tag]!.load();
      const {shownKinds} = customElements.get(tag) as unknown as Shower['constructor'];
      const missing: string[] = [];
      const wanted = shownKinds.flatMap(samples).filter((fullId) => !ELSEWHERE[tag]?.test(fullId));
      for (const fullId of wanted) {
        const element = await inLayer(tag, layerWith({additions: additionsAt([fullId])}));
        element.show(fullId);
        // Long, for a slow machine: it is waited out only where something is missing.
        await waitUntil(() => seesLocal(element, titleAt(fullId)), '', {timeout: 8000}).catch(() =>
          missing.push(fullId),
        );
        element.closest('wijkgids-scope')!.remove();
      }
      expect(missing).to.deep.equal([]);
    });
  }
});

/** Elements where they fill in or show more than one thing, with what a user does to get there. */
const WORKING: readonly (readonly [tag: string, properties: object, fullIds: readonly string[]])[] = [
  [
    'zrm-matrix',
    {mode: 'score', value: {choices: [{id: 'financien'}]}},
    ['methodiek/zrm-domein/financien', 'methodiek/zrm-niveau/financien/1', 'methodiek/zrm-editie/2013'],
  ],
  [
    'participation-ladder',
    {mode: 'score'},
    ['methodiek/participatieladder/arbeid', 'methodiek/trede/arbeid/4'],
  ],
  ['network-ecogram', {mode: 'score'}, ['methodiek/ecogram/ecogram']],
  ['factor-overview', {mode: 'fill'}, ['wegwijzer/factorgroep/risicofactoren-jeugdige']],
  [
    'action-plan',
    {},
    ['methodiek/oplossingskader/eigen-kracht', 'methodiek/oplossingskader/sociaal-netwerk'],
  ],
  [
    'kb-teamscan',
    {
      step: 'plan',
      value: {
        domains: ['inkomen'],
        moments: [
          {
            id: 'start',
            answers: {
              'blok/schulden': {answer: 'te-weinig'},
              'competentie/verbinden': {answer: 'te-weinig'},
              'doelgroep/lvb': {answer: 'te-weinig'},
            },
          },
        ],
      },
    },
    ['bouwstenen/blok/schulden', 'bouwstenen/competentie/verbinden', 'bouwstenen/doelgroep/lvb'],
  ],
];

describe('an addition where someone works', () => {
  for (const [tag, properties, fullIds] of WORKING) {
    it(`stands beside the record in <${tag}>`, async () => {
      const element = await inLayer(tag, layerWith({additions: additionsAt(fullIds)}));
      Object.assign(element, properties);
      await settled(element);
      for (const fullId of fullIds)
        await waitUntil(() => seesLocal(element, titleAt(fullId)), `${fullId} in <${tag}>`, {timeout: 3000});
    });
  }
});

describe('additions at every kind of record', () => {
  for (const tag of tags) {
    it(`leave <${tag}> accessible`, async () => {
      await elements[tag]!.load();
      const {shownKinds} = customElements.get(tag) as unknown as Shower['constructor'];
      const all = [...new Set([...shownKinds.flatMap(samples), ...WORKING.flatMap(([, , ids]) => ids)])];
      const element = await inLayer(tag, layerWith({additions: additionsAt(all)}));
      Object.assign(element, WORKING.find(([one]) => one === tag)?.[1] ?? {});
      await settled(element);
      await expect(element).to.be.accessible();
    });
  }
});

const textOf = (element: Element): string =>
  [...inside(element.shadowRoot!)]
    .filter(({children, localName}) => !children.length && localName !== 'style')
    .map(({textContent}) => textContent.trim())
    .join('|');

describe('a layer that wants to hide what protects', () => {
  const wanted = [
    'wegwijzer/signaal',
    'wegwijzer/signaalgroep',
    'methodiek/zrm-niveau',
    'methodiek/zrm-domein',
    'methodiek/zrm-editie',
    'methodiek/trede',
    'wegwijzer/tip',
    'wegwijzer/leeftijdstip',
    'wegwijzer/let-op',
    'wegwijzer/waarschuwing',
    'wegwijzer/factor',
    'wegwijzer/meldcode',
    'wegwijzer/privacy',
    'shared/hulplijn',
    'kwaliteit/kader',
    'kwaliteit/criterium',
    'bouwstenen/blok',
  ].flatMap(samples);
  const {content, faults} = judgeLayer({...head, hide: wanted}, known);

  it('is told so, once for each', () => expect(faults).to.have.length(wanted.length));

  for (const tag of tags) {
    it(`hides nothing in <${tag}>`, async () => {
      const plain = textOf(await inLayer(tag, layerWith({})));
      expect(plain.length).to.be.above(20);
      expect(textOf(await inLayer(tag, layerOf(content)))).to.equal(plain);
    });
  }
});

describe('a number of the municipality', () => {
  const helpLines = [
    {
      id: 'regio',
      name: 'Veilig Thuis Regio Voorbeeld',
      when: 'Dag en nacht.',
      phones: [{number: '010 765 43 21'}],
    },
  ];
  const states: Readonly<Record<string, object>> = {
    'signal-card': {signal: 'letsel'},
    'tool-finder': {topic: 'kindermishandeling'},
    'kb-spiderweb': {block: 'huiselijk-geweld'},
    'zrm-matrix': {},
    'age-conversation-tips': {age: '9'},
    'factor-overview': {mode: 'read'},
    'wegwijzer-guide': {},
    'signal-checklist': {},
  };
  for (const [tag, properties] of Object.entries(states)) {
    it(`stands with the help lines in <${tag}>, and takes none away`, async () => {
      const element = await inLayer(tag, layerWith({helpLines}));
      Object.assign(element, properties);
      await settled(element);
      const strip = [...inside(element.shadowRoot!)].find((one) => one.getAttribute('part') === 'act-now')!;
      expect(strip.textContent).to.contain('Veilig Thuis Regio Voorbeeld');
      expect(strip.textContent).to.contain('Toegevoegd door Gemeente Voorbeeld');
      expect(strip.textContent).to.contain('0800 2000');
    });
  }
});

describe('a word of a layer', () => {
  for (const tag of tags) {
    it(`stands in the place of ours in <${tag}>`, async () => {
      // All elements have a title or an introduction of their own, or the one of their record.
      const words = {[tag]: {title: 'Eigen titel', intro: 'Eigen inleiding', overviewTitle: 'Eigen titel'}};
      const element = await inLayer(tag, layerWith({words}));
      const said = textOf(element);
      const isOfRecord = ['participation-ladder', 'network-ecogram'].includes(tag);
      expect(/Eigen (titel|inleiding)/.test(said) || isOfRecord, said.slice(0, 200)).to.equal(true);
    });
  }
});
