import {expect, fixture, html} from '@open-wc/testing';
import {drawing} from '../../../src/core/drawing/drawing.js';
import {placedLabels} from '../../../src/core/drawing/label-text.js';
import {placeLabels} from '../../../src/core/drawing/labels.js';
import {legend, numberedTexts} from '../../../src/core/drawing/legend.js';
import '../../support/console.js';

const show = (content: unknown) => fixture<HTMLElement>(html`<div>${content}</div>`);

describe('the legend of a drawing', () => {
  it('is a list that gives the words for each mark', async () => {
    const element = await show(
      legend([
        {shape: 'ring', text: 'Start'},
        {shape: 'dot', text: 'Afsluiting', series: 2},
      ]),
    );
    const items = [...element.querySelectorAll('ul[role=list] > li')];
    expect(items.map((item) => item.textContent.trim())).to.deep.equal(['Start', 'Afsluiting']);
    expect(items.map((item) => item.querySelector('.mark')!.getAttribute('class'))).to.deep.equal([
      'mark ring series-1',
      'mark dot series-2',
    ]);
    for (const picture of element.querySelectorAll('svg'))
      expect(picture.getAttribute('aria-hidden')).to.equal('true');
  });

  it('can have a name', async () => {
    const element = await show(legend([{shape: 'ring', text: 'Start'}], 'Wat de tekens betekenen'));
    expect(element.querySelector('ul')!.getAttribute('aria-label')).to.equal('Wat de tekens betekenen');
    await expect(element).to.be.accessible();
  });

  it('is not there when there is nothing to explain', async () => {
    expect((await show([legend([]), numberedTexts([])])).childElementCount).to.equal(0);
  });
});

describe('labels in a drawing', () => {
  const places = placeLabels(
    [
      {id: 'wonen', text: 'Wonen', x: 100, y: 20},
      {id: 'lang', text: 'Maatschappelijke participatie', x: 100, y: 60},
      {id: 'netwerk', text: 'Sociaal netwerk', x: 0, y: 110, anchor: 'start'},
    ],
    {width: 200, height: 140, measure: (text) => text.length * 10, maxLine: 90},
  );

  it('are drawn where they were placed, line by line, or as a number', async () => {
    const picture = await fixture<SVGSVGElement>(
      html`${drawing({width: 200, height: 120}, placedLabels(places))}`,
    );
    const texts = [...picture.querySelectorAll('text')].map((text) =>
      ['x', 'y', 'text-anchor'].map((name) => text.getAttribute(name)).concat(text.textContent),
    );
    expect(texts).to.deep.equal([
      ['100', '20', 'middle', 'Wonen'],
      ['100', '50', 'middle', 'Maatschappelijke'],
      ['100', '70', 'middle', 'participatie'],
      ['0', '100', 'start', 'Sociaal'],
      ['0', '120', 'start', 'netwerk'],
    ]);
  });

  it('that became numbers stand in a list with their texts', async () => {
    const crowded = placeLabels(
      ['Wonen', 'Werk', 'Geld'].map((text) => ({id: text, text, x: 50, y: 10})),
      {width: 100, height: 20, measure: (text) => text.length * 10},
    );
    const element = await show(numberedTexts(crowded.numbered, 'Nummers in de tekening'));
    const items = [...element.querySelectorAll('ol[role=list] > li')];
    expect(items.map((item) => item.textContent.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
      '1 Werk',
      '2 Geld',
    ]);
    await expect(element).to.be.accessible();
  });
});
