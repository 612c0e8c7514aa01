import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {ContentErrorEvent} from '../../src/core/content-error-event.js';
import type {WijkgidsScope} from '../../src/core/scope/wijkgids-scope.js';
import '../../src/layer/wijkgids-scope.define.js';
import '../../src/methodiek/zrm-matrix/zrm-matrix.define.js';
import type {ZrmMatrix} from '../../src/methodiek/zrm-matrix/zrm-matrix.js';
import {consoleLines} from '../support/console.js';

const original = window.fetch;
afterEach(() => {
  window.fetch = original;
});

const file = (more: object) => ({
  format: 'wijkgids-lokaal',
  version: 1,
  organisation: 'Gemeente Voorbeeld',
  date: '2026-11-26',
  ...more,
});
const serves = (value: unknown) => {
  window.fetch = async () => new Response(JSON.stringify(value));
};
const text = (element: Element) => element.shadowRoot!.textContent.replaceAll(/\s+/g, ' ');

const helpLines = [
  {id: 'wijkteam', name: 'Wijkteam Noord', when: 'Op werkdagen.', phones: [{number: '010 123 45 67'}]},
];

describe('a scope with a local layer', () => {
  it('adds to what already stands on the page, once the file is there', async () => {
    serves(file({helpLines, words: {'zrm-matrix': {intro: 'Onze eigen inleiding.'}}}));
    const scope = await fixture<WijkgidsScope>(
      html`<wijkgids-scope layer="/lokaal.json"><zrm-matrix></zrm-matrix></wijkgids-scope>`,
    );
    const matrix = scope.querySelector<ZrmMatrix>('zrm-matrix')!;
    await matrix.loadContent();
    await waitUntil(() => text(matrix).includes('Wijkteam Noord'));
    expect(text(matrix)).to.contain('Onze eigen inleiding.');
    expect(text(matrix)).to.contain('Toegevoegd door Gemeente Voorbeeld');
    expect(text(matrix)).to.contain('0800 2000');
  });

  it('shows an addition beside the record, with who says so and when', async () => {
    const additions = [
      {
        id: 'spreekuur',
        kind: 'afspraak',
        at: ['methodiek/zrm-domein/financien'],
        title: 'Spreekuur schulden',
        url: 'https://voorbeeld.nl/spreekuur',
      },
    ];
    serves(file({additions}));
    const scope = await fixture<WijkgidsScope>(
      html`<wijkgids-scope layer="/lokaal.json"><zrm-matrix></zrm-matrix></wijkgids-scope>`,
    );
    const matrix = scope.querySelector<ZrmMatrix>('zrm-matrix')!;
    await matrix.loadContent();
    await waitUntil(() => matrix.shadowRoot!.querySelector('[part="local"]'));
    const local = matrix.shadowRoot!.querySelector('[part="local"]')!;
    expect(local.textContent.replaceAll(/\s+/g, ' ')).to.contain('Lokale afspraak: Spreekuur schulden');
    expect(local.textContent).to.contain('Gemeente Voorbeeld, 26 november 2026');
    expect(local.querySelector('a')!.href).to.equal('https://voorbeeld.nl/spreekuur');
    expect(local.closest('section')!.textContent).to.contain('Financiën');
  });

  it('tells what cannot be used: a warning for each, one event, and the rest works', async () => {
    serves(file({helpLines, additions: [{id: 'x'}], hide: ['wegwijzer/signaal/druk']}));
    const scope = await fixture<WijkgidsScope>(html`<wijkgids-scope></wijkgids-scope>`);
    setTimeout(() => (scope.layer = '/lokaal.json'));
    const event = (await oneEvent(scope, 'content-error')) as unknown as ContentErrorEvent;
    expect(event.message).to.match(/^\/lokaal.json: \d+ of its entries cannot be used\.$/);
    const warnings = consoleLines('warn');
    expect(
      warnings.some((line) => line.includes('/lokaal.json /hide/0: found "wegwijzer/signaal/druk"')),
    ).to.equal(true);
    expect(warnings.some((line) => line.includes('/lokaal.json /additions/0/kind'))).to.equal(true);
  });

  it('keeps the national content when the file does not arrive', async () => {
    window.fetch = async () => new Response('', {status: 500});
    const scope = await fixture<WijkgidsScope>(
      html`<wijkgids-scope><zrm-matrix></zrm-matrix></wijkgids-scope>`,
    );
    setTimeout(() => (scope.layer = '/lokaal.json'));
    await oneEvent(scope, 'content-error');
    expect(consoleLines('error')[0]).to.contain('found status 500');
    const matrix = scope.querySelector<ZrmMatrix>('zrm-matrix')!;
    await matrix.loadContent();
    expect(text(matrix)).to.contain('Geen officiële ZRM-tekst');
  });

  it('forgets a file when the page names another one', async () => {
    serves(file({words: {'zrm-matrix': {intro: 'Eerste.'}}}));
    const scope = await fixture<WijkgidsScope>(
      html`<wijkgids-scope layer="/een.json"><zrm-matrix></zrm-matrix></wijkgids-scope>`,
    );
    const matrix = scope.querySelector<ZrmMatrix>('zrm-matrix')!;
    await matrix.loadContent();
    await waitUntil(() => text(matrix).includes('Eerste.'));
    scope.layer = '';
    await waitUntil(() => !text(matrix).includes('Eerste.'));
  });
});
