import {expect, fixture, html} from '@open-wc/testing';
import {optionFields, readAnswers} from '../../src/snippets/options-form.js';
import {infoOf} from '../../src/snippets/snippet.js';
import {catalogue} from './catalogue.js';

async function formOf(tag: string): Promise<HTMLFormElement> {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  form.append(...optionFields(infoOf(tag, catalogue), catalogue));
  return form;
}

const answers = (tag: string, form: HTMLFormElement) => readAnswers(infoOf(tag, catalogue), form);

describe('the fields of an element', () => {
  it('say nothing that nobody chose', async () => {
    expect(answers('a-card', await formOf('a-card'))).to.deep.equal({attributes: {}, inside: []});
  });

  it('give one value, several values, and a switch', async () => {
    const form = await formOf('a-card');
    form.querySelector<HTMLSelectElement>('[name=signal]')!.value = 'druk';
    form.querySelectorAll<HTMLInputElement>('[name=step]').forEach((box) => box.click());
    form.querySelector<HTMLInputElement>('[name=share]')!.click();
    expect(answers('a-card', form).attributes).to.deep.equal({signal: 'druk', step: 'een twee', share: ''});
  });

  it('show titles, under the heading of their group', async () => {
    const form = await formOf('a-card');
    const group = form.querySelector('optgroup')!;
    expect(group.label).to.equal('Gedrag');
    expect([...group.children].map(({textContent}) => textContent)).to.deep.equal(['Druk', 'Boos']);
  });

  it('offer what counts anyway only once', async () => {
    const select = (await formOf('a-matrix')).querySelector('select')!;
    expect([...select.options].map(({text}) => text)).to.deep.equal(['lezen', 'invullen']);
    expect(select.value).to.equal('');
  });

  it('say how many are ticked in a list that is folded in', async () => {
    const form = await formOf('a-card');
    const summary = form.querySelector('.many summary')!;
    expect(summary.textContent).to.equal('Stappen alle stappen');
    form.querySelector<HTMLInputElement>('[name=step]')!.click();
    expect(summary.textContent).to.equal('Stappen 1 gekozen');
  });

  it('have a label each, and a hint that belongs to its field', async () => {
    const form = await formOf('a-card');
    for (const field of form.querySelectorAll<HTMLInputElement>('input, select'))
      expect(field.labels!.length, field.name).to.equal(1);
    const share = form.querySelector('[name=share]')!;
    expect(form.querySelector(`#${share.getAttribute('aria-describedby')}`)!.textContent).to.equal(
      'Zo deel je.',
    );
  });

  it('take text without needless spaces, and the elements inside one that holds others', async () => {
    const form = await formOf('a-scope');
    form.querySelector<HTMLInputElement>('[name=layer]')!.value = '  /gids/lokaal.json ';
    form.querySelector<HTMLInputElement>('[value=a-plan]')!.click();
    expect(answers('a-scope', form)).to.deep.equal({
      attributes: {layer: '/gids/lokaal.json'},
      inside: ['a-plan'],
    });
    expect(form.querySelector('[value=a-scope]')).to.equal(null);
  });
});
