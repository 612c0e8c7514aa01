/** From a record in one guide to what helps in another: each path is walked on the portal, as a reader walks it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import relations from '../../data/relations.json' with {type: 'json'};
import {Site, assertCalm, type Visit} from './browser.js';

let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

const PORTAL = 'examples/index.html';
/** Where a path begins and ends. */
const PATHS = [
  ['methodiek/zrm-domein/financien', 'bouwstenen/blok/schulden'],
  ['methodiek/zrm-domein/huisvesting', 'bouwstenen/blok/huisvesting'],
  ['methodiek/zrm-domein/huiselijke-relaties', 'bouwstenen/blok/huiselijk-geweld'],
  ['methodiek/zrm-domein/dagbesteding', 'methodiek/participatieladder/arbeid'],
  ['methodiek/zrm-domein/sociaal-netwerk', 'wegwijzer/hulpmiddel/in-gesprek-over-eenzaamheid'],
  ['methodiek/zrm-domein/maatschappelijke-participatie', 'bouwstenen/competentie/participatie-stimuleren'],
  ['bouwstenen/blok/schulden', 'kwaliteit/kader/wat-werkt-armoede-en-schulden'],
  ['bouwstenen/blok/informeel-netwerk', 'wegwijzer/hulpmiddel/eigen-kracht-en-netwerk'],
  ['bouwstenen/doelgroep/lvb', 'wegwijzer/hulpmiddel/aansluiten-bij-een-lvb'],
  ['bouwstenen/competentie/eigen-regie', 'methodiek/kernrol/procesbegeleider'],
  ['wegwijzer/stap/zelf-ondersteunen', 'methodiek/functie/ondersteuning'],
  ['wegwijzer/stap/doorverwijzen-en-samenwerken', 'methodiek/functie/verwijzing'],
  ['wegwijzer/situatie/armoede', 'bouwstenen/blok/armoede'],
  ['wegwijzer/signaal/mantelzorg-parentificatie', 'methodiek/functie/mantelzorgondersteuning'],
  ['kwaliteit/thema/eigen-regie', 'bouwstenen/competentie/eigen-regie'],
  ['kwaliteit/thema/privacy', 'wegwijzer/privacy/privacy'],
] as const;

/** The link in a list of what a record leads to, by the record to which it leads. */
async function follow({page}: Visit, to: string): Promise<string> {
  const find = `
    (function walk(root) {
      for (const link of root.querySelectorAll('.related a')) if (link.href.includes(${JSON.stringify(to)})) return link;
      for (const element of root.querySelectorAll('*')) {
        const found = element.shadowRoot && walk(element.shadowRoot);
        if (found) return found;
      }
      return null;
    })(document)`;
  await page.waitForFunction(find, {timeout: 20000});
  const title = (await page.evaluate(
    `(() => { const link = ${find}; const text = link.textContent.trim(); link.click(); return text; })()`,
  )) as string;
  return title;
}

/** Text of what has the focus, however deep it stands. */
const FOCUSED = `
  (() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return (at?.textContent ?? '').replaceAll('\\u00ad', '').replace(/\\s+/g, ' ');
  })()`;

describe('a path from gap to action', () => {
  for (const [from, to] of PATHS) {
    it(`leads from ${from} to ${to}`, async () => {
      assert.ok(relations.some((one) => one.from === from && one.to === to));
      const visit = await site.visit(`${PORTAL}?wijkgids=${from}`, {width: 1280, height: 900});
      const title = await follow(visit, to);
      await visit.page.waitForFunction(`${FOCUSED}.includes(${JSON.stringify(title.slice(0, 30))})`, {
        timeout: 20000,
      });
      assert.equal(new URL(visit.page.url()).searchParams.get('wijkgids'), to);
      assertCalm(visit);
    });
  }
});
