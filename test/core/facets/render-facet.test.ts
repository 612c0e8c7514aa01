import {expect, fixture} from '@open-wc/testing';
import {html, nothing, render} from 'lit';
import {facetStyles} from '../../../src/core/facets/facets.styles.js';
import {
  focusAfterRemoval,
  renderChosen,
  renderFacet,
  renderFilterPanel,
  type FacetView,
} from '../../../src/core/facets/render-facet.js';
import {shareValues} from '../../../src/core/facets/share-choice.js';
import '../../support/console.js';
import {isVisible} from '../../support/page.js';

const view: FacetView<'colour'> = {
  id: 'colour',
  label: 'Kleur',
  values: [
    {id: 'red', label: 'Rood'},
    {id: 'blue', label: 'Blauw', hint: 'ook cyaan'},
    {id: 'green', label: 'Groen'},
  ],
};
const counts = new Map([
  ['red', 12],
  ['blue', 3],
]);
const boxes = (root: ParentNode) => [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const words = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();

async function place(content: unknown): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div>${content}</div>`);
}

describe('a facet with checkboxes', () => {
  it('is a group with a name, and says with each value what it would give', async () => {
    const root = await place(renderFacet(view, counts, [], () => undefined));
    expect(words(root.querySelector('fieldset legend')!)).to.equal('Kleur');
    expect([...root.querySelectorAll('label')].map(words)).to.deep.equal([
      'Rood 12',
      'Blauw ook cyaan 3',
      'Groen 0',
    ]);
    await expect(root).to.be.accessible();
  });

  it('keeps a value that would give nothing, quiet, but not when it is chosen', async () => {
    const quiet = (root: ParentNode) => [...root.querySelectorAll('.quiet')].map(words);
    const root = await place(nothing);
    render(
      renderFacet(view, counts, [], () => undefined),
      root,
    );
    expect(quiet(root)).to.deep.equal(['Groen 0']);
    expect(boxes(root).map(({disabled}) => disabled)).to.deep.equal([false, false, false]);
    render(
      renderFacet(view, counts, ['green'], () => undefined),
      root,
    );
    expect(quiet(root)).to.deep.equal([]);
    expect(boxes(root)[2]!.checked).to.equal(true);
  });

  it('tells all that is chosen from then on', async () => {
    const told: (readonly string[])[] = [];
    const root = await place(renderFacet(view, counts, ['red'], (values) => told.push(values)));
    boxes(root)[1]!.click();
    boxes(root)[0]!.click();
    expect(told).to.deep.equal([['red', 'blue'], []]);
  });

  it('can be folded away, and then says how many values are chosen', async () => {
    const root = await place(renderFacet({...view, open: false}, counts, ['red', 'blue'], () => undefined));
    expect(words(root.querySelector('summary')!)).to.equal('Kleur 2 gekozen');
    expect(isVisible(root.querySelector('fieldset')!)).to.equal(false);
    root.querySelector('summary')!.click();
    expect(isVisible(root.querySelector('fieldset')!)).to.equal(true);
    expect(root.querySelector('legend')!.textContent).to.equal('Kleur');
  });

  it('stays as the user folded it when the counts change', async () => {
    const folded = {...view, open: false};
    const root = await place(nothing);
    render(
      renderFacet(folded, counts, [], () => undefined),
      root,
    );
    root.querySelector('summary')!.click();
    render(
      renderFacet(folded, new Map(), ['red'], () => undefined),
      root,
    );
    expect(root.querySelector('details')!.open).to.equal(true);
  });
});

describe('a facet with a select', () => {
  const select: FacetView = {...view, form: 'select', any: 'Alle kleuren', help: 'Kies er een.'};

  it('has a name, a help text, an option that chooses nothing, and counts', async () => {
    const root = await place(renderFacet(select, counts, ['blue'], () => undefined));
    expect([...root.querySelectorAll('option')].map(words)).to.deep.equal([
      'Alle kleuren',
      'Rood (12)',
      'Blauw (3)',
      'Groen (0)',
    ]);
    expect(root.querySelector('select')!.value).to.equal('blue');
    expect(root.querySelector('select')!.labels[0]!.textContent).to.equal('Kleur');
    await expect(root).to.be.accessible();
  });

  it('chooses one value, or none', async () => {
    const told: (readonly string[])[] = [];
    const root = await place(renderFacet(select, counts, [], (values) => told.push(values)));
    for (const value of ['red', '']) {
      root.querySelector('select')!.value = value;
      root.querySelector('select')!.dispatchEvent(new Event('change'));
    }
    expect(told).to.deep.equal([['red'], []]);
  });
});

describe('the chosen filters', () => {
  const chosen = (values: string[], remove: (...all: unknown[]) => void, clear = () => undefined) =>
    renderChosen([view], {colour: values}, remove, clear);

  it('are buttons that say what they take back, and one for all', async () => {
    const told: unknown[][] = [];
    let cleared = 0;
    const root = await place(
      chosen(
        ['blue', 'red'],
        (...all) => told.push(all),
        () => {
          cleared++;
        },
      ),
    );
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map((button) => button.getAttribute('aria-label') ?? words(button))).to.deep.equal([
      'Wis filter Kleur: Blauw',
      'Wis filter Kleur: Rood',
      'Wis alle filters',
    ]);
    for (const button of buttons) button.click();
    expect(told).to.deep.equal([
      ['colour', 'blue', 0],
      ['colour', 'red', 1],
    ]);
    expect(cleared).to.equal(1);
    await expect(root).to.be.accessible();
  });

  it('are not there when nothing is chosen', () => {
    expect(chosen([], () => undefined)).to.equal(nothing);
  });

  it('hand the keyboard to the next one, then to the one before, then to the status line', async () => {
    const root = await place(nothing);
    const show = (values: string[]) =>
      render(
        html`${chosen(values, () => undefined)}
          <p role="status" tabindex="-1">3 van 5</p>`,
        root,
      );
    const focused = () => words(document.activeElement!);
    show(['blue', 'red']);
    focusAfterRemoval(root, 0);
    expect(focused()).to.contain('Blauw');
    focusAfterRemoval(root, 2);
    expect(focused()).to.contain('Rood');
    show([]);
    focusAfterRemoval(root, 0);
    expect(focused()).to.equal('3 van 5');
  });
});

describe('the place of the facets', () => {
  const panel = (open: boolean, toggle = () => undefined) =>
    renderFilterPanel(
      {open, toggle, chosen: 2, show: 'Toon 7 dingen', leave: () => undefined},
      renderFacet(view, counts, [], () => undefined),
    );
  const inColumn = (width: string, content: unknown) =>
    fixture<HTMLElement>(
      html`<div>
        <style>
          ${facetStyles.cssText} .column {
            container-type: inline-size;
            width: ${width};
          }
        </style>
        <div class="column">${content}</div>
      </div>`,
    );

  it('is open where there is room', async () => {
    const root = await inColumn('60em', panel(false));
    expect(isVisible(root.querySelector('fieldset')!)).to.equal(true);
    expect(isVisible(root.querySelector('.filter-toggle')!)).to.equal(false);
  });

  it('stands behind a button that says how many filters are chosen where there is little', async () => {
    let toggled = 0;
    const root = await inColumn(
      '22em',
      panel(false, () => {
        toggled++;
      }),
    );
    const button = root.querySelector<HTMLElement>('.filter-toggle')!;
    expect(words(button)).to.equal('Filters 2 gekozen');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(isVisible(root.querySelector('fieldset')!)).to.equal(false);
    button.click();
    expect(toggled).to.equal(1);
  });

  it('opens there, with a way back to the list at its foot', async () => {
    const root = await inColumn('22em', panel(true));
    expect(isVisible(root.querySelector('fieldset')!)).to.equal(true);
    expect([...root.querySelectorAll('button')].map(words)).to.include('Toon 7 dingen');
    await expect(root).to.be.accessible();
  });
});

describe('sharing a choice', () => {
  const before = location.href;
  const push = history.pushState;
  let steps = 0;
  // Counted where they are made: how many the history keeps differs by browser.
  beforeEach(() => {
    steps = 0;
    history.pushState = (...step) => {
      steps++;
      push.apply(history, step);
    };
  });
  afterEach(() => {
    history.pushState = push;
    history.replaceState(null, '', before);
  });

  it('makes one step back of several values, and no step of no change', () => {
    shareValues('x-list', {a: '1', b: '2', c: ''}, 'push');
    shareValues('x-list', {a: '1', b: '2', c: ''}, 'push');
    expect(steps).to.equal(1);
    expect(new URL(location.href).searchParams.get('x-list.b')).to.equal('2');
    expect(new URL(location.href).searchParams.has('x-list.c')).to.equal(false);
  });

  it('makes no step while someone types', () => {
    shareValues('x-list', {text: 'ki'}, 'replace');
    shareValues('x-list', {text: 'kind'}, 'replace');
    expect(steps).to.equal(0);
    expect(new URL(location.href).searchParams.get('x-list.text')).to.equal('kind');
  });
});
