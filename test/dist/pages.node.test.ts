import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {VERSION} from '../../src/core/version.js';
import {Site, assertCalm, type Visit} from './browser.js';

let site: Site;
before(async () => (site = await Site.open()));
after(() => site.close());

const text = ({page}: Visit, tag = 'zrm-matrix') =>
  page.evaluate(
    (tag) => (document.querySelector(tag)?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    tag,
  );
const sees = ({page}: Visit, selector: string) =>
  page.evaluate((selector) => document.querySelector(selector)?.checkVisibility() ?? false, selector);
/** Computed style of something inside the first matrix. */
const style = ({page}: Visit, selector: string, property: string) =>
  page.evaluate(
    (selector, property) =>
      getComputedStyle(
        document.querySelector('zrm-matrix')!.shadowRoot!.querySelector(selector)!,
      ).getPropertyValue(property),
    selector,
    property,
  );

const expectedNoise: Record<string, RegExp> = {
  'unknown-values': /unknown value/,
  'two-versions': /already defined by version 0\.0\.1/,
  'older-script': /version 0\.0\.1 is already at work/,
};

describe('every page under the strictest policy', () => {
  const pages = readdirSync('test/pages').filter((name) => name.endsWith('.html'));
  const all = [
    ...pages.map((name) => `test/pages/${name}`),
    ...readdirSync('examples')
      .filter((name) => name.endsWith('.html'))
      .map((name) => `examples/${name}`),
  ];
  for (const path of all) {
    it(`${path}: no report of the policy, no request to others, no line on the console`, async () => {
      const visit = await site.visit(path);
      const noise = expectedNoise[path.split('/').at(-1)!.replace('.html', '')];
      const unexpected = visit.lines.filter((line) => !noise?.test(line));
      assert.deepEqual(unexpected, []);
      assert.deepEqual(visit.violations, []);
      assert.deepEqual(visit.foreign, []);
      await visit.page.close();
    });
  }
});

describe('a page with one element', () => {
  it('loads three of our files: the loader, the element, its content', async () => {
    const visit = await site.visit('examples/matrix.html');
    const ours = visit.requested.filter((path) => path.startsWith('/dist/'));
    assert.equal(ours.length, 3, ours.join(' '));
    assertCalm(visit);
  });

  it('loads the loader only when none of our tags stands on it', async () => {
    const visit = await site.visit('test/pages/empty.html');
    assert.deepEqual(
      visit.requested.filter((path) => path.startsWith('/dist/')),
      ['/dist/drop-in/loader.js'],
    );
  });

  it('shows the matrix', async () => {
    const visit = await site.visit('examples/matrix.html');
    assert.match(await text(visit), /Zelfredzaamheid-Matrix 2013.*Geen officiële ZRM-tekst/);
    assert.equal(await sees(visit, 'zrm-matrix > p:not([slot])'), false);
  });

  it('works as one single file too', async () => {
    const visit = await site.visit('test/pages/single-file.html');
    assert.deepEqual(
      visit.requested.filter((path) => path.startsWith('/dist/')),
      ['/dist/wijkgids.js'],
    );
    assert.match(await text(visit), /Geen officiële ZRM-tekst/);
  });

  it('takes the place of a plain div', async () => {
    const visit = await site.visit('test/pages/stand-in.html');
    assert.match(await text(visit), /Waar gaat deze vraag over/);
  });
});

describe('the light text', () => {
  it('shows before the code is there, and the page keeps its room', async () => {
    const visit = await site.visit('test/pages/dark.html', {
      fails: (path) => path.includes('/chunks/zrm-matrix'),
    });
    assert.equal(await sees(visit, 'zrm-matrix .light'), true);
    const height = await visit.page.evaluate(
      () => document.querySelector<HTMLElement>('zrm-matrix')!.offsetHeight,
    );
    assert.ok(height >= 40, `${height} px`);
    assert.match(visit.lines.join('\n'), /<zrm-matrix>: its code could not be loaded/);
  });

  it('shows with a message when the content does not come; the user can try again', async () => {
    let broken = true;
    const visit = await site.visit('examples/matrix.html', {
      fails: (path) => broken && path.includes('/methodiek-zrm-'),
    });
    assert.equal(await sees(visit, 'zrm-matrix > p:not([slot])'), true);
    assert.equal(await sees(visit, 'zrm-matrix > [slot="contact"]'), true);
    assert.match(await text(visit), /kon niet worden geladen.*Opnieuw proberen/);
    assert.equal(visit.lines.filter((line) => line.startsWith('[wijkgids]')).length, 1);

    broken = false;
    await visit.page.evaluate(() =>
      document.querySelector('zrm-matrix')!.shadowRoot!.querySelector('button')!.click(),
    );
    await visit.page.waitForNetworkIdle();
    assert.match(await text(visit), /Geen officiële ZRM-tekst/);
  });

  it('shows without any script of ours', async () => {
    const visit = await site.visit('examples/matrix.html', {fails: (path) => path.endsWith('loader.js')});
    assert.equal(await sees(visit, 'zrm-matrix > p:not([slot])'), true);
  });

  it('gives way to the matrix when an attribute has a value that does not exist', async () => {
    const visit = await site.visit('test/pages/unknown-values.html');
    assert.match(await text(visit), /Geen officiële ZRM-tekst/);
    assert.deepEqual(visit.lines.length, 2);
    assert.match(
      visit.lines.join('\n'),
      /<zrm-matrix mode="scoor">: unknown value\. Did you mean "score"\? Allowed: read, score\./,
    );
  });
});

describe('a page that makes it hard', () => {
  it('with html at 62.5 % keeps the text at the size of the page', async () => {
    const visit = await site.visit('test/pages/small-root.html');
    assert.equal(await style(visit, '.guide', 'font-size'), '16px');
    assert.match(await style(visit, '.guide', 'font-family'), /Georgia/);
  });

  it('with an aggressive stylesheet leaves our inside alone', async () => {
    const visit = await site.visit('test/pages/aggressive.html');
    assert.notEqual(await style(visit, '.title', 'color'), 'rgb(255, 105, 180)');
    assert.equal(await style(visit, '.title', 'text-transform'), 'none');
    const shown = await visit.page.evaluate(() =>
      [...document.querySelectorAll('zrm-matrix')[1]!.shadowRoot!.querySelectorAll('.choices input')].every(
        (input) => input.checkVisibility(),
      ),
    );
    assert.equal(shown, true);
  });

  it('that is dark gets a light surface with dark ink', async () => {
    const visit = await site.visit('test/pages/dark.html');
    assert.equal(await style(visit, '.guide', 'background-color'), 'rgb(255, 255, 255)');
    assert.equal(await style(visit, '.guide', 'color'), 'rgb(27, 39, 51)');
  });

  it('with a column of 320 px shows one domain at a time, without scrolling sideways', async () => {
    const visit = await site.visit('test/pages/column.html');
    const shown = await visit.page.evaluate(() => {
      const root = document.querySelector('zrm-matrix')!.shadowRoot!;
      return {
        domains: [...root.querySelectorAll('.domain')].filter((domain) => domain.checkVisibility()).length,
        wide: document.querySelector('zrm-matrix')!.scrollWidth,
      };
    });
    assert.equal(shown.domains, 1);
    assert.ok(shown.wide <= 320, `${shown.wide} px`);
  });

  it('from right to left keeps Dutch from left to right', async () => {
    const visit = await site.visit('test/pages/right-to-left.html');
    assert.equal(await style(visit, '.guide', 'direction'), 'ltr');
    assert.equal(await style(visit, '.title', 'text-align'), 'start');
  });

  it('that carries the script twice is silent', async () => {
    const visit = await site.visit('test/pages/loaded-twice.html');
    assertCalm(visit);
    assert.match(await text(visit), /Geen officiële ZRM-tekst/);
  });

  it('with an older version keeps that one and is told of both, once', async () => {
    const visit = await site.visit('test/pages/two-versions.html');
    assert.deepEqual(visit.lines, [
      `[wijkgids] <zrm-matrix> was already defined by version 0.0.1; version ${VERSION} is not used. Load one version on a page.`,
    ]);
  });

  it('with an older script leaves the page to that one, and says so', async () => {
    const visit = await site.visit('test/pages/older-script.html');
    assert.deepEqual(visit.lines, [
      `[wijkgids] version 0.0.1 is already at work on this page; version ${VERSION} is not used.`,
    ]);
    assert.equal(await sees(visit, 'zrm-matrix .light'), true);
  });

  it('in forced colours shows what is chosen by more than colour', async () => {
    const visit = await site.visit('examples/matrix-invullen.html', {forcedColors: true});
    const outline = await visit.page.evaluate(async () => {
      const matrix = document.querySelector('zrm-matrix') as HTMLElement & {
        value: unknown;
        updateComplete: Promise<unknown>;
      };
      matrix.value = {
        choices: [{id: 'justitie'}],
        moments: [{id: 'start', answers: {justitie: {level: '3'}}}],
      };
      await matrix.updateComplete;
      return getComputedStyle(matrix.shadowRoot!.querySelector('.option:has(:checked)')!).outlineStyle;
    });
    assert.equal(outline, 'solid');
  });
});

describe('what is built', () => {
  it('can be imported in Node, module by module', async () => {
    for (const name of readdirSync('dist/npm').filter((file) => file.endsWith('.js'))) {
      await import(new URL(`../../dist/npm/${name}`, import.meta.url).href);
    }
  });

  it('leaves lit to the application in the npm folder, and brings it along in the drop-in folder', () => {
    assert.match(
      readFileSync(
        'dist/npm/chunks/' + readdirSync('dist/npm/chunks').find((f) => /^zrm-matrix-.*\.js$/.test(f))!,
        'utf8',
      ),
      /from"lit"/,
    );
    assert.doesNotMatch(readFileSync('dist/drop-in/loader.js', 'utf8'), /from"lit"/);
  });

  it('names no folder of the machine that built it', () => {
    for (const file of readdirSync('dist', {recursive: true, encoding: 'utf8'}).filter((name) =>
      /\.(js|map)$/.test(name),
    )) {
      assert.ok(!readFileSync(`dist/${file}`, 'utf8').includes(process.cwd()), file);
    }
  });
});
