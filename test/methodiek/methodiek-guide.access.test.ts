import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/methodiek/methodiek-guide/methodiek-guide.define.js';
import {TOPICS} from '../../src/methodiek/methodiek-guide/topics.js';
import '../support/console.js';
import {html, isVisible} from '../support/page.js';
import {all, focused, guideWith, press, textOf} from './methodiek-guide.support.js';

describe('<methodiek-guide> has no fault that axe finds', () => {
  for (const width of [320, 1200]) {
    it(`at the start, ${width} pixels wide`, async () => {
      await expect(await guideWith(html`<methodiek-guide></methodiek-guide>`, width)).to.be.accessible();
    });

    for (const topic of TOPICS) {
      it(`on ${topic}, all unfolded, ${width} pixels wide, and runs out of nothing`, async () => {
        const guide = await guideWith(html`<methodiek-guide topic=${topic}></methodiek-guide>`, width);
        for (const fold of all(guide, 'details')) (fold as HTMLDetailsElement).open = true;
        await expect(guide).to.be.accessible();
        const edge = guide.getBoundingClientRect().right + 1;
        const wide = all(guide, '.guide *').filter(
          (one) =>
            isVisible(one) && !one.closest('.visually-hidden') && one.getBoundingClientRect().right > edge,
        );
        expect(wide.map((one) => one.outerHTML.slice(0, 80))).to.deep.equal([]);
      }).timeout(60000);
    }

    for (const phase of ['analysefase', 'planfase', 'evaluatiefase']) {
      it(`in the ${phase}, with something to work with open, ${width} pixels wide`, async () => {
        const guide = await guideWith(html`<methodiek-guide phase=${phase}></methodiek-guide>`, width);
        await press(guide, '', '.tools');
        await Promise.all(
          all(guide, '.tool').flatMap((one) => one.getAnimations().map(({finished}) => finished)),
        );
        await expect(guide).to.be.accessible();
      }).timeout(60000);
    }
  }
});

describe('<methodiek-guide> with the keyboard alone', () => {
  it('opens the contents in a narrow column, and goes where they lead', async () => {
    const guide = await guideWith(html`<methodiek-guide phase="planfase"></methodiek-guide>`, 360);
    const toggle = all(guide, '.contents-toggle')[0]!;
    toggle.focus();
    await sendKeys({press: 'Enter'});
    await guide.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({press: 'Tab'});
    expect(textOf(focused())).to.equal('Begin');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await guide.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(textOf(focused())).to.contain('Analysefase');
  });

  it('unfolds a function and reads its links', async () => {
    const guide = await guideWith(html`<methodiek-guide topic="functies"></methodiek-guide>`, 900);
    const fold = all(guide, '.fold')[10] as HTMLDetailsElement;
    fold.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    expect(fold.open).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(textOf(focused())).to.equal('Functies van het wijkteam');
  });
});
