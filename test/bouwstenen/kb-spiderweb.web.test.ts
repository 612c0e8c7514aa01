/** The web in the element: it shows what the list shows, and pointing at it moves the list. */
import {expect} from '@open-wc/testing';
import {blocks, competencies, domains, targetGroups} from '../../src/bouwstenen/content.js';
import '../support/console.js';
import {html, isVisible, within} from '../support/page.js';
import {
  drawn,
  entries,
  inWeb,
  linkNamed,
  loadAll,
  openDomains,
  point,
  root,
  show,
  stands,
  tap,
  text,
  title,
  type,
  type Web,
} from './spiderweb-page.js';
import {setViewport} from '../support/viewport.js';

before(loadAll);
beforeEach(() => setViewport({width: 1280, height: 900}));

/** What the list marks as pointed at, as far as it is in sight. */
const pointedInList = (web: Web) =>
  [...root(web).querySelectorAll('[data-pointed]')].filter(isVisible).map(text);
const widthOf = (web: Web) => Number(root(web).querySelector('.web svg')!.getAttribute('width'));
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i++) await new Promise(requestAnimationFrame);
}

describe('the web in <kb-spiderweb>', () => {
  it('has every domain, block, competency and target group, hidden from screen readers', async () => {
    const web = await show();
    const parts = new Set(
      [...root(web).querySelectorAll('.web [data-web]')].map((part) => part.getAttribute('data-web')),
    );
    for (const collection of [domains, blocks, competencies, targetGroups])
      for (const id of Object.keys(collection.value!)) expect(parts).to.include(`${collection.kind}/${id}`);
    expect(root(web).querySelector('.web svg')!.getAttribute('aria-hidden')).to.equal('true');
    expect(root(web).querySelector('.web [tabindex], .web a, .web button')).to.equal(null);
  });

  it('opens what someone points at', async () => {
    const web = await show();
    await point(web, 'bouwstenen/domein/veiligheid');
    expect(openDomains(web)).to.deep.equal(['Veiligheid']);
    await point(web, 'bouwstenen/domein/veiligheid');
    expect(openDomains(web)).to.deep.equal([]);
    await point(web, 'bouwstenen/blok/huiselijk-geweld');
    expect(title(web)).to.equal('Huiselijk geweld');
    await point(web, 'bouwstenen/domein/inkomen');
    expect(openDomains(web)).to.deep.equal(['Inkomen']);
    await point(web, 'bouwstenen/doelgroep/lhbti');
    expect(title(web)).to.contain('LHBTI');
    await point(web, 'bouwstenen/persoon/resident');
    expect(title(web)).to.equal('Het perspectief van de inwoner');
    await point(web, 'bouwstenen/persoon/professional');
    expect(text(root(web).activeElement!)).to.match(/^De wijkprofessional/);
    await point(web, 'bouwstenen/competentie/verbinden');
    expect(text(root(web).activeElement!)).to.contain(competencies.value!.verbinden!.title);
  });

  it('shows what is open and chosen in the list', async () => {
    const web = await show();
    await tap(web, 'Inkomen');
    expect(stands(web, 'chosen')).to.deep.equal(['bouwstenen/domein/inkomen']);
    await tap(web, 'Armoede');
    expect(stands(web, 'chosen')).to.deep.equal(['bouwstenen/domein/inkomen', 'bouwstenen/blok/armoede']);
    expect(text(within(web, '.others [aria-current=true]'))).to.equal('Armoede');
  });

  it('shows where the keyboard is, and the list shows where the pointer is', async () => {
    const web = await show();
    root(web).querySelectorAll<HTMLElement>('.domain-button')[2]!.focus();
    await until(() => stands(web, 'pointed').length > 0);
    expect(stands(web, 'pointed')).to.deep.equal(['bouwstenen/domein/inkomen']);
    const sector = inWeb(web, 'bouwstenen/domein/participatie');
    sector.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    await drawn(web);
    expect(pointedInList(web)).to.have.lengthOf(1);
    expect(pointedInList(web)[0]).to.contain('Participatie');
    sector.dispatchEvent(new PointerEvent('pointerout', {bubbles: true, composed: true}));
    await drawn(web);
    expect(pointedInList(web)).to.deep.equal([]);
  });

  it('shows in which domain a block is that someone points at, and of which block an item is', async () => {
    const web = await show();
    inWeb(web, 'bouwstenen/blok/armoede').dispatchEvent(
      new PointerEvent('pointerover', {bubbles: true, composed: true}),
    );
    await drawn(web);
    expect(pointedInList(web)).to.have.lengthOf(1);
    expect(pointedInList(web)[0]).to.contain('Inkomen');
    await type(web, 'deurwaarders');
    linkNamed(web, 'Bevoegdheden van schuldeisers').dispatchEvent(
      new PointerEvent('pointerover', {bubbles: true, composed: true}),
    );
    await drawn(web);
    expect(stands(web, 'pointed')).to.deep.equal(['bouwstenen/blok/schulden']);
  });

  it('shows where typed words stand, and lets the rest fade', async () => {
    const web = await show();
    await type(web, 'schulden aanpak');
    expect(stands(web, 'found')).to.include('bouwstenen/blok/schulden');
    expect(stands(web, 'found').length + stands(web, 'faded').length).to.equal(entries(blocks.value).length);
    await type(web, '');
    expect(stands(web, 'found')).to.deep.equal([]);
  });

  it('has the numbers and letters that it shows in the list too', async () => {
    const web = await show(html`<kb-spiderweb domain="opvoeden-en-opgroeien"></kb-spiderweb>`, 360);
    const numbers = [...root(web).querySelectorAll('.web [class*="-number"]')];
    expect(numbers.length).to.be.above(25);
    for (const one of numbers) {
      const to = one.getAttribute('data-web')!;
      const entry = root(web).querySelector(`[data-to="${to}"], [data-mark="${to}"]`)!;
      const shown = entry.querySelector('.number') ?? entry.parentElement!.querySelector('.number');
      expect(shown?.textContent, to).to.equal(one.querySelector('text')!.textContent);
    }
  });

  it('draws letters that really stay apart, in the page’s own font', async () => {
    for (const width of [280, 440, 900]) {
      const web = await show(html`<kb-spiderweb domain="psychische-gezondheid"></kb-spiderweb>`, width);
      const box = root(web).querySelector('.web svg')!.getBoundingClientRect();
      const texts = [...root(web).querySelectorAll<SVGTextElement>('.web text')].map((one) => ({
        words: one.textContent,
        letters: Array.from({length: one.getNumberOfChars()}, (_, i) => middleOf(one.getExtentOfChar(i))),
      }));
      texts.forEach(({words, letters}, i) => {
        expect(letters.length, words).to.equal(words.length);
        for (const {x, y} of letters) {
          expect(x, words).to.be.within(0, box.width);
          expect(y, words).to.be.within(0, box.height);
        }
        for (const other of texts.slice(i + 1))
          for (const a of letters)
            for (const b of other.letters)
              expect(Math.hypot(a.x - b.x, a.y - b.y), `${words} / ${other.words}`).to.be.above(5);
      });
    }
  });

  const middleOf = ({x, y, width, height}: DOMRect) => ({x: x + width / 2, y: y + height / 2});

  it('follows the room that it has', async () => {
    const web = await show(undefined, 1000);
    expect(widthOf(web)).to.be.above(400);
    web.parentElement!.style.width = '320px';
    await until(() => widthOf(web) <= 320);
    expect(widthOf(web)).to.be.within(280, 320);
  });

  it('stands below the list in a narrow column, and beside it in a wide one', async () => {
    const top = (web: Web, selector: string) => within(web, selector).getBoundingClientRect().top;
    const narrow = await show(undefined, 360);
    expect(top(narrow, '.picture')).to.be.above(top(narrow, '.domains'));
    const wide = await show(undefined, 1000);
    expect(top(wide, '.picture')).to.be.below(top(wide, '.domains'));
  });

  it('stays away with display="list"', async () => {
    const web = await show(html`<kb-spiderweb display="list" domain="inkomen"></kb-spiderweb>`);
    expect(root(web).querySelector('.web')).to.equal(null);
    expect(root(web).querySelector('.number')).to.equal(null);
    expect(openDomains(web)).to.deep.equal(['Inkomen']);
  });

  it('is drawn again after the element was moved on the page, and leaves nothing behind', async () => {
    const web = await show();
    const holder = web.parentElement!;
    for (let i = 0; i < 200; i++) {
      web.remove();
      holder.append(web);
    }
    await drawn(web);
    expect(root(web).querySelectorAll('.web svg')).to.have.length(1);
    holder.style.width = '400px';
    await until(() => widthOf(web) <= 400);
    expect(widthOf(web)).to.be.at.most(400);
  });
});
