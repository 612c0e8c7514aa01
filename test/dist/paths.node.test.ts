/** From what lacks to what helps, on the built files: a link between two guides, followed as a user does. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {ElementHandle, Page} from 'puppeteer-core';
import {Site, assertCalm} from './browser.js';

let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

/** An element with its attributes, as `tag attribute=value`. */
type Tag = string;

interface Path {
  readonly from: Tag;
  /** Full id that the first element moves to before, where no attribute does. */
  readonly at?: string;
  /** The link's visible name. */
  readonly link: string;
  readonly to: Tag;
  /** What the keyboard arrives at. */
  readonly arrives: RegExp;
}

const matrix = (domain: string) => `zrm-matrix domains=${domain}`;
const signal = (id: string) => `signal-card signal=${id}`;
const block = (id: string) => `kb-spiderweb block=${id} display=list`;
const WEB = 'kb-spiderweb display=list';
const GUIDE = 'wegwijzer-guide';
const METHOD = 'methodiek-guide';

const paths: readonly Path[] = [
  {
    from: matrix('financien'),
    link: 'Inkomen: Schulden en financiële uitbuiting',
    to: WEB,
    arrives: /^Schulden en financiële uitbuiting/,
  },
  {
    from: matrix('financien'),
    link: 'Financiële signaallijst',
    to: 'tool-finder',
    arrives: /^Financiële signaallijst/,
  },
  {
    from: matrix('dagbesteding'),
    link: 'Participatieladder voor arbeid',
    to: 'participation-ladder',
    arrives: /^Participatieladder voor arbeid/,
  },
  {from: matrix('sociaal-netwerk'), link: 'Ecogram', to: 'network-ecogram mode=read', arrives: /^Ecogram/},
  {
    from: matrix('huiselijke-relaties'),
    link: 'Meldcode Kindermishandeling en Huiselijk Geweld',
    to: GUIDE,
    arrives: /^Meldcode Kindermishandeling/,
  },
  {
    from: matrix('verslaving'),
    link: 'Ouders met een verslaving',
    to: GUIDE,
    arrives: /Ouders met een verslaving/i,
  },
  {
    from: signal('letsel'),
    link: 'Veiligheid: Lichamelijke en geestelijke mishandeling',
    to: WEB,
    arrives: /^Lichamelijke en geestelijke mishandeling/,
  },
  {from: signal('problemen-met-geld'), link: 'Financiën', to: 'zrm-matrix', arrives: /^Financiën/},
  {
    from: signal('armoede'),
    link: 'Armoede signaleren en bespreekbaar maken',
    to: 'tool-finder',
    arrives: /^Armoede signaleren en bespreekbaar maken/,
  },
  {
    from: 'signal-card group=internaliserend-gedrag',
    link: 'Vertrouwensband',
    to: 'age-conversation-tips age=9',
    arrives: /^Vertrouwen$/,
  },
  {
    from: 'signal-card category=ik-hoor',
    link: 'Soorten vragen',
    to: 'age-conversation-tips age=9',
    arrives: /^Vragen stellen$/,
  },
  {
    from: block('schulden'),
    link: 'Wat werkt bij de aanpak van armoede en schulden',
    to: 'quality-criteria',
    arrives: /^Wat werkt bij de aanpak van armoede en schulden/,
  },
  {from: block('schulden'), link: 'Financiën', to: 'zrm-matrix', arrives: /^Financiën/},
  {
    from: block('sociaal-functioneren'),
    link: 'Wat werkt bij de aanpak van eenzaamheid',
    to: 'tool-finder',
    arrives: /^Wat werkt bij de aanpak van eenzaamheid/,
  },
  {
    from: WEB,
    at: 'bouwstenen/competentie/signaleren',
    link: 'Signalering',
    to: METHOD,
    arrives: /Signalering/,
  },
  {
    from: 'quality-criteria topic=veiligheid',
    link: 'Veiligheid: Huiselijk geweld',
    to: WEB,
    arrives: /^Huiselijk geweld/,
  },
  {from: 'quality-criteria topic=methodisch-werken', link: 'Planfase', to: METHOD, arrives: /Planfase/},
  {
    from: GUIDE,
    at: 'wegwijzer/situatie/mantelzorg',
    link: 'Dagelijks functioneren: Informeel netwerk',
    to: WEB,
    arrives: /^Informeel netwerk/,
  },
  {from: 'wegwijzer-guide step=zelf-ondersteunen', link: 'Krachten', to: METHOD, arrives: /^Krachten/},
];

const named = (tag: Tag) => tag.split(' ')[0]!;

/** A page with both, the first of them where the path begins. */
async function open({from, at, to}: Path): Promise<Page> {
  const {page} = await site.visit('test/pages/empty.html');
  await page.evaluate(
    (tags) => {
      const scope = document.createElement('wijkgids-scope');
      for (const [tag = '', ...attributes] of tags.map((text) => text.split(' '))) {
        const element = document.createElement(tag);
        for (const [name = '', value = ''] of attributes.map((text) => text.split('=')))
          element.setAttribute(name, value);
        scope.append(element);
      }
      document.querySelector('main, body')!.append(scope);
    },
    [from, to],
  );
  await page.waitForNetworkIdle();
  if (at) {
    await page.evaluate(
      (tag, at) => {
        const element: unknown = document.querySelector(tag);
        (element as {show: (id: string) => void}).show(at);
      },
      named(from),
      at,
    );
  }
  return page;
}

/** The link under “Verder in de gidsen” with this name, once it stands there. */
async function relatedLink(page: Page, tag: string, name: string): Promise<ElementHandle<HTMLAnchorElement>> {
  const found = await page.waitForFunction(
    (tag, name) =>
      [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('.related-records a') ?? [])].find(
        (link) => link.textContent.trim() === name && link.checkVisibility(),
      ),
    {timeout: 20_000},
    tag,
    name,
  );
  return found.asElement() as ElementHandle<HTMLAnchorElement>;
}

/** What the keyboard is at inside an element, through all shadow roots, if that is in sight. */
const arrival = (page: Page, tag: string): Promise<string> =>
  page.evaluate((tag) => {
    let at = document.activeElement;
    if (at?.localName !== tag) return '';
    for (let inner = at.shadowRoot?.activeElement; inner; inner = inner.shadowRoot?.activeElement) at = inner;
    const {top, bottom} = at.getBoundingClientRect();
    const isInSight = at.checkVisibility() && bottom > 0 && top < innerHeight;
    return isInSight
      ? at.textContent
          .replaceAll(/\u00ad/g, '')
          .replaceAll(/\s+/g, ' ')
          .trim()
      : '';
  }, tag);

async function arrivesAt(page: Page, tag: string, expected: RegExp): Promise<void> {
  let said = '';
  // Some content comes when it is asked for.
  for (let i = 0; i < 100 && !expected.test(said); i++) {
    said = await arrival(page, tag);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.match(said, expected);
}

describe('a path from one guide to another', () => {
  for (const path of paths) {
    it(`from ${path.at ?? path.from} by “${path.link}” to <${named(path.to)}>`, async () => {
      const page = await open(path);
      const link = await relatedLink(page, named(path.from), path.link);
      await link.click();
      await arrivesAt(page, named(path.to), path.arrives);
      await page.close();
    });
  }

  it('from the training plan of a team to a tool', async () => {
    const path = {
      from: 'kb-teamscan',
      link: 'Wat werkt bij de aanpak van eenzaamheid',
      to: 'tool-finder',
      arrives: /^Wat werkt bij de aanpak van eenzaamheid/,
    };
    const page = await open(path);
    await page.evaluate(() => {
      const scan = document.querySelector('kb-teamscan') as Element & {value: unknown; step: string};
      scan.value = {
        domains: ['dagelijks-functioneren'],
        moments: [{id: 'start', answers: {'blok/sociaal-functioneren': {answer: 'te-weinig'}}}],
      };
      scan.step = 'plan';
    });
    await (await relatedLink(page, 'kb-teamscan', path.link)).click();
    await arrivesAt(page, 'tool-finder', path.arrives);
    await page.close();
  });

  it('leads to another page where the scope says where records are', async () => {
    const visit = await site.visit('test/pages/empty.html');
    const {page} = visit;
    await page.evaluate(() => {
      const scope = document.createElement('wijkgids-scope');
      scope.setAttribute('href-template', '/examples/bouwstenen.html?wijkgids={id}');
      const card = document.createElement('signal-card');
      card.setAttribute('signal', 'financiele-zorgen');
      scope.append(card);
      document.body.append(scope);
    });
    await page.waitForNetworkIdle();
    const link = await relatedLink(page, 'signal-card', 'Inkomen: Armoede');
    await Promise.all([page.waitForNavigation({waitUntil: 'networkidle0'}), link.click()]);
    assert.match(page.url(), /bouwstenen\.html\?wijkgids=bouwstenen\/blok\/armoede$/);
    const title = await page.waitForFunction(() =>
      document
        .querySelector('kb-spiderweb')
        ?.shadowRoot?.querySelector('.panel-title h3')
        ?.textContent.trim(),
    );
    assert.equal(await title.jsonValue(), 'Armoede');
    assertCalm(visit);
  });

  it('shows no link that would lead nowhere on a page with one element', async () => {
    const {page} = await site.visit('test/pages/empty.html');
    await page.evaluate(() => document.body.append(document.createElement('zrm-matrix')));
    await page.waitForNetworkIdle();
    const shown = await page.evaluate(() => {
      const root = document.querySelector('zrm-matrix')!.shadowRoot!;
      return [root.querySelectorAll('.domain').length, root.querySelectorAll('.related-records').length];
    });
    assert.deepEqual(shown, [11, 0]);
  });
});
