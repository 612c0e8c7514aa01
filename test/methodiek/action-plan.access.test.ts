import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/methodiek/action-plan/action-plan.define.js';
import type {ActionPlan} from '../../src/methodiek/action-plan/action-plan.js';
import {emptyPlan, type PlanValue} from '../../src/methodiek/action-plan/value.js';
import '../support/console.js';
import {html, isVisible, place, within} from '../support/page.js';
import {FILLED, LONGEST} from './plan-samples.js';

async function planWith(value: PlanValue, width: number): Promise<ActionPlan> {
  const plan = await place<ActionPlan>(html`<action-plan></action-plan>`, width);
  plan.value = value;
  await plan.updateComplete;
  return plan;
}

async function openAll(plan: ActionPlan): Promise<void> {
  for (const fold of plan.shadowRoot!.querySelectorAll('details')) fold.open = true;
  for (let i = 0; i < 100 && plan.shadowRoot!.querySelectorAll('.help-text').length < 10; i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await plan.updateComplete;
  }
  for (const fold of plan.shadowRoot!.querySelectorAll('details:not(.work-more)'))
    (fold as HTMLDetailsElement).open = true;
  within<HTMLDetailsElement>(plan, '.work-more').open = false;
}

describe('<action-plan> has no fault that axe finds', () => {
  for (const [state, value] of [
    ['empty', emptyPlan()],
    ['filled', FILLED],
    ['with the longest texts', LONGEST],
  ] as const) {
    for (const width of [320, 768, 1200]) {
      it(`${state}, ${width} pixels wide, and runs out of nothing`, async () => {
        const plan = await planWith(value, width);
        await expect(plan).to.be.accessible();
        const edge = plan.getBoundingClientRect().right + 1;
        const wide = [...plan.shadowRoot!.querySelectorAll('.guide *')].filter(
          (one) =>
            isVisible(one) && !one.closest('.visually-hidden') && one.getBoundingClientRect().right > edge,
        );
        expect(wide.map((one) => one.outerHTML.slice(0, 80))).to.deep.equal([]);
      });
    }
  }

  it('with all help open', async () => {
    const plan = await planWith(FILLED, 900);
    await openAll(plan);
    expect(plan.shadowRoot!.querySelectorAll('.help-text')).to.have.length(10);
    await expect(plan).to.be.accessible();
  });
});

describe('<action-plan> with the keyboard alone', () => {
  it('reaches every field and button in reading order, each with a visible focus', async () => {
    const plan = await planWith(FILLED, 900);
    const all = [
      ...plan.shadowRoot!.querySelectorAll<HTMLElement>(
        '.guide :is(button, input, textarea, summary, a[href])',
      ),
    ].filter((one) => isVisible(one) && !one.closest('dialog') && !one.closest('.work-more ul'));
    all[0]!.focus();
    const reached = [plan.shadowRoot!.activeElement];
    for (let i = 0; i < all.length + 20 && reached.at(-1) !== all.at(-1); i++) {
      await sendKeys({press: 'Tab'});
      const now = plan.shadowRoot!.activeElement;
      if (now !== reached.at(-1)) reached.push(now);
    }
    expect(reached).to.deep.equal(all);
  });

  it('gives every field a name of its own', async () => {
    const plan = await planWith(FILLED, 900);
    const names = [...plan.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('.lines textarea')].map(
      (one) => {
        const group = one.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
        return `${group} ${one.labels[0]!.textContent.trim()}`.trim();
      },
    );
    expect(new Set(names).size).to.equal(names.length);
    expect(names.slice(0, 5)).to.deep.equal(['Financiën', 'Probleem 2', 'Doel 1', 'Doel 2', 'Resultaat 1']);
  });
});
