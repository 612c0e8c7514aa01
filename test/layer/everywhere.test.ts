/** What a municipality adds stands beside the record in every element that shows it; what warns is never hidden. */
import {expect, fixture, waitUntil} from '@open-wc/testing';
import {unsafeStatic, html as staticHtml} from 'lit/static-html.js';
import type {GuideElement} from '../../src/core/guide-element.js';
import type {WijkgidsScope} from '../../src/core/scope/wijkgids-scope.js';
import {elements} from '../../src/elements.js';
import '../../src/layer/wijkgids-scope.define.js';
import {consoleLines} from '../support/console.js';

const original = window.fetch;
afterEach(() => {
  window.fetch = original;
});

const addition = (at: string) => ({
  id: 'toegevoegd',
  kind: 'afspraak',
  at: [at],
  title: 'Ons eigen loket',
  text: 'Kom langs.',
});
const LINE = {
  id: 'nummer',
  name: 'Wijkteam Noord',
  when: 'Op werkdagen.',
  phones: [{number: '010 123 45 67'}],
};

function serve(content: object): void {
  const file = {
    format: 'wijkgids-lokaal',
    version: 1,
    organisation: 'Gemeente Voorbeeld',
    date: '2026-11-26',
  };
  window.fetch = () => Promise.resolve(new Response(JSON.stringify({...file, ...content})));
}

/** An element in a scope with a layer, with everything in it that stands in a shadow root as text. */
async function inScope(tag: string, attributes = ''): Promise<GuideElement> {
  await elements[tag]!.load();
  const name = unsafeStatic(tag);
  const given = unsafeStatic(attributes);
  const scope = await fixture<WijkgidsScope>(
    staticHtml`<wijkgids-scope layer="/lokaal.json"><${name} ${given}></${name}></wijkgids-scope>`,
  );
  const element = scope.querySelector<GuideElement>(tag)!;
  await element.loadContent();
  return element;
}
const textOf = (root: ShadowRoot): string =>
  [
    root.textContent,
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? [textOf(shadowRoot)] : [])),
  ].join(' ');
const textContentOf = ({textContent}: Node) => textContent ?? '';
const says = (element: Element, text: string) =>
  waitUntil(() => textOf(element.shadowRoot!).includes(text), `${element.localName} does not say ${text}`, {
    timeout: 10000,
  });

/** Where each element shows an addition: its tag, what the page asks for, and the record. */
const PLACES: readonly (readonly [tag: string, attributes: string, at: string])[] = [
  ['zrm-matrix', '', 'methodiek/zrm-domein/financien'],
  ['participation-ladder', '', 'methodiek/participatieladder/arbeid'],
  ['participation-ladder', '', 'methodiek/trede/arbeid/3'],
  ['network-ecogram', 'mode="read"', 'methodiek/ecogram/ecogram'],
  ['action-plan', '', 'methodiek/oplossingskader/eigen-kracht'],
  ['methodiek-guide', 'topic="functies"', 'methodiek/functie/advies'],
  ['signal-card', 'signal="druk"', 'wegwijzer/signaal/druk'],
  ['signal-card', 'group="leefstijl"', 'wegwijzer/signaalgroep/leefstijl'],
  ['signal-checklist', '', 'wegwijzer/signaal/druk'],
  ['age-conversation-tips', 'age="9"', 'wegwijzer/leeftijdsband/8-9'],
  ['age-conversation-tips', 'age="9"', 'wegwijzer/leeftijdstip/motivatie-8-9'],
  ['factor-overview', '', 'wegwijzer/factorgroep/risicofactoren-jeugdige'],
  ['factor-overview', '', 'wegwijzer/factor/risicofactoren-jeugdige/parentificatie'],
  ['tool-finder', '', 'wegwijzer/hulpmiddel/sputovamo'],
  ['tool-finder', 'step="zelf-ondersteunen"', 'wegwijzer/stap/zelf-ondersteunen'],
  ['tool-finder', 'situation="armoede"', 'wegwijzer/situatie/armoede'],
  ['tool-finder', 'topic="scheiding"', 'wegwijzer/onderwerp/scheiding'],
  ['wegwijzer-guide', 'step="zelf-ondersteunen"', 'wegwijzer/stap/zelf-ondersteunen'],
  ['kb-spiderweb', 'block="schulden"', 'bouwstenen/blok/schulden'],
  ['kb-spiderweb', 'target-group="lvb"', 'bouwstenen/doelgroep/lvb'],
  ['quality-criteria', 'topic="privacy"', 'kwaliteit/thema/privacy'],
  ['quality-criteria', 'framework="jij-kader"', 'kwaliteit/criterium/jij-kader/1-1'],
];

describe('an addition stands beside its record', () => {
  for (const [tag, attributes, at] of PLACES) {
    it(`in <${[tag, attributes].filter(Boolean).join(' ')}>, at ${at}`, async () => {
      serve({additions: [addition(at)]});
      const element = await inScope(tag, attributes);
      await says(element, 'Ons eigen loket');
      await says(element, 'Gemeente Voorbeeld');
    });
  }
});

it('stands beside a domain that is scored', async () => {
  serve({additions: [addition('methodiek/zrm-domein/financien')]});
  const matrix = await inScope('zrm-matrix', 'mode="score"');
  Object.assign(matrix, {value: {choices: [{id: 'financien'}]}});
  await says(matrix, 'Ons eigen loket');
});

describe('a number of their own', () => {
  for (const [tag, attributes] of [
    ['zrm-matrix', ''],
    ['signal-card', 'signal="onveilig"'],
    ['age-conversation-tips', 'age="9"'],
    ['factor-overview', ''],
    ['tool-finder', 'topic="kindermishandeling"'],
    ['wegwijzer-guide', ''],
    ['kb-spiderweb', 'block="mishandeling"'],
    ['guide-search', 'query="mishandeling"'],
  ] as const)
    it(`stands with the national ones in <${tag}>`, async () => {
      serve({helpLines: [LINE]});
      const element = await inScope(tag, attributes);
      await says(element, 'Wijkteam Noord');
      await says(element, '0800 2000');
    });
});

describe('hiding', () => {
  it('takes away a tool', async () => {
    serve({hide: ['wegwijzer/hulpmiddel/sputovamo']});
    const element = await inScope('tool-finder');
    const titles = () => [...element.shadowRoot!.querySelectorAll('.tool-title')].map(textContentOf);
    await waitUntil(() => titles().length === 148, 'one tool less', {timeout: 10000});
    expect(titles().join()).to.not.contain('SPUTOVAMO');
  });

  it('does not take away a signal, a level, a tip or a help line, and says so', async () => {
    serve({
      hide: [
        'wegwijzer/signaal/druk',
        'methodiek/zrm-domein/financien',
        'wegwijzer/leeftijdstip/motivatie-8-9',
      ],
      additions: [addition('wegwijzer/signaal/druk')],
    });
    const element = await inScope('signal-card', 'signal="druk"');
    await says(element, 'Ons eigen loket');
    expect(element.shadowRoot!.textContent).to.contain('Druk');
    expect(consoleLines('warn')).to.have.lengthOf(3);
  });
});

describe('search', () => {
  it('finds what a municipality added', async () => {
    serve({additions: [{...addition('wegwijzer/signaal/druk'), title: 'Zwemles voor iedereen'}]});
    const element = await inScope('guide-search', 'query="zwemles"');
    await says(element, 'Van je eigen organisatie');
    const asked: string[] = [];
    element.addEventListener('wijkgids-navigate', (event) => {
      asked.push(event.fullId);
      event.preventDefault();
    });
    element.shadowRoot!.querySelector<HTMLAnchorElement>('.local a')!.click();
    expect(asked).to.deep.equal(['wegwijzer/signaal/druk']);
  });
});
