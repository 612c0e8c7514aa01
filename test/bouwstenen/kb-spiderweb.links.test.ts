/** How one comes to a part of the guide: by a link, an attribute, the address; and how one leaves. */
import {expect} from '@open-wc/testing';
import '../../src/layer/wijkgids-scope.define.js';
import {domains} from '../../src/bouwstenen/content.js';
import type {NavigateEvent} from '../../src/core/navigation/navigate-event.js';
import {consoleLines} from '../support/console.js';
import {html, within} from '../support/page.js';
import {
  drawn,
  entries,
  linkNamed,
  loadAll,
  openDomains,
  point,
  root,
  show,
  tap,
  text,
  title,
  type,
  type Web,
} from './spiderweb-page.js';
import {setViewport} from '../support/viewport.js';

before(loadAll);
beforeEach(() => setViewport({width: 1280, height: 900}));

const start = location.href;
afterEach(() => history.replaceState(null, '', start));

describe('links to <kb-spiderweb>', () => {
  const arrivals: readonly [string, RegExp][] = [
    ['bouwstenen/domein/participatie', /^Participatie/],
    ['bouwstenen/blok/schulden', /^Schulden en financiële uitbuiting$/],
    ['bouwstenen/blok/veiligheid', /^Veiligheid$/],
    ['bouwstenen/kennis/schulden/doorverwijzen', /^Wanneer door te verwijzen/],
    ['bouwstenen/link/schulden/geldplan', /^Een geldplan maken/],
    ['bouwstenen/doelgroep/nah', /hersenletsel/],
    ['bouwstenen/cijfer/nah/nah', /^Mensen met NAH: naar schatting 650\.000 mensen/],
    ['bouwstenen/link/lvb/handreiking', /^Handreiking vroegsignalering/],
    ['bouwstenen/competentie/verbinden', /verbindingen tussen mensen/],
    ['bouwstenen/onderwerp/visie', /^Visie/],
    ['bouwstenen/punt/wat-werkt/praktisch', /praktische zaken/],
    ['bouwstenen/cijfer/redenen-van-onvrede/onvoldoende', /^Zorggebruikers.*1 op de 10/],
  ];
  for (const [fullId, expected] of arrivals) {
    it(`arrive at ${fullId}, with the keyboard`, async () => {
      const web = await show();
      expect(web.shows(fullId.split('/', 2).join('/'))).to.equal(true);
      web.show(fullId);
      await drawn(web);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(text(root(web).activeElement!)).to.match(expected);
    });
  }

  it('say so when there is no such part, and show what there is', async () => {
    const web = await show();
    let told = 0;
    web.addEventListener('content-error', () => told++);
    for (const fullId of ['bouwstenen/blok/bestaat-niet', 'bouwstenen/onderwerp/bestaat-niet']) {
      web.show(fullId);
      await drawn(web);
      expect(text(within(web, '.problem'))).to.contain('staat niet in de bouwstenen');
      expect(root(web).querySelectorAll('.domain-button')).to.have.length(entries(domains.value).length);
      expect(consoleLines('error').join()).to.contain(fullId);
    }
    expect(told).to.equal(2);
  });

  it('have an address of their own, and open elsewhere with the control key', async () => {
    const web = await show(html`<kb-spiderweb domain="inkomen"></kb-spiderweb>`);
    const link = linkNamed(web, 'Armoede');
    expect(link.getAttribute('href')).to.equal('?wijkgids=bouwstenen/blok/armoede');
    // Not followed here: the test page would go away.
    let followed = true;
    root(web).addEventListener('click', (event) => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    });
    link.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ctrlKey: true}),
    );
    await web.updateComplete;
    expect(followed).to.equal(true);
    expect(root(web).querySelector('.panel-title')).to.equal(null);
  });

  it('take the address that the scope gives them', async () => {
    const scope = await show(
      html`<wijkgids-scope href-template="/gids/{id}"
        ><kb-spiderweb domain="inkomen"></kb-spiderweb
      ></wijkgids-scope>`,
    ).catch(() => document.querySelector('wijkgids-scope')!);
    const web = scope.querySelector<Web>('kb-spiderweb')!;
    await drawn(web);
    expect(linkNamed(web, 'Armoede').getAttribute('href')).to.equal('/gids/bouwstenen/blok/armoede');
  });

  it('are for the page to answer, from the list and from the web', async () => {
    const web = await show(html`<kb-spiderweb domain="inkomen"></kb-spiderweb>`);
    const asked: string[] = [];
    web.addEventListener('wijkgids-navigate', (event: NavigateEvent) => {
      asked.push(event.fullId);
      event.preventDefault();
    });
    await tap(web, 'Armoede');
    await point(web, 'bouwstenen/doelgroep/ouderen');
    expect(asked).to.deep.equal(['bouwstenen/blok/armoede', 'bouwstenen/doelgroep/ouderen']);
    expect(openDomains(web)).to.deep.equal(['Inkomen']);
  });
});

describe('attributes of <kb-spiderweb>', () => {
  it('open a domain, a block, a target group or a topic', async () => {
    const web = await show(html`<kb-spiderweb domain="inkomen"></kb-spiderweb>`);
    expect(openDomains(web)).to.deep.equal(['Inkomen']);
    web.setAttribute('block', 'school');
    await web.updateComplete;
    expect(title(web)).to.equal('School');
    web.removeAttribute('block');
    web.setAttribute('target-group', 'ouderen');
    await web.updateComplete;
    expect(title(web)).to.equal('Ouderen');
    web.removeAttribute('target-group');
    web.setAttribute('topic', 'working-factors');
    await web.updateComplete;
    expect(title(web)).to.equal('Werkzame factoren');
    web.removeAttribute('topic');
    web.setAttribute('filter', 'meldcode');
    await web.updateComplete;
    expect(text(within(web, '[role=status]'))).to.match(/keer gevonden/);
  });

  it('stay as the page set them when the user moves', async () => {
    const web = await show(html`<kb-spiderweb domain="inkomen"></kb-spiderweb>`);
    await tap(web, 'Armoede');
    expect(web.getAttribute('domain')).to.equal('inkomen');
    expect(web.hasAttribute('block')).to.equal(false);
  });

  it('give the list and one warning when their value is not known', async () => {
    const web = await show(html`<kb-spiderweb domain="inkomn" topic="gids" display="wab"></kb-spiderweb>`);
    await tap(web, 'Inkomen');
    const warnings = consoleLines('warn');
    expect(warnings).to.have.length(3);
    expect(warnings.join('\n'))
      .to.contain('<kb-spiderweb domain="inkomn">: unknown value. Did you mean "inkomen"')
      .and.contain('topic="gids"')
      .and.contain('Allowed: web, list.');
  });

  it('take the heading level', async () => {
    const web = await show(html`<kb-spiderweb heading-level="4" block="schulden"></kb-spiderweb>`);
    expect(within(web, '.title').localName).to.equal('h4');
    expect(within(web, '.panel-title .part-title').localName).to.equal('h5');
    expect(root(web).querySelector('.kind-title')!.localName).to.equal('h6');
  });
});

describe('the address with <kb-spiderweb share>', () => {
  /** Goes back as a user does, and waits until the element has followed. */
  async function back(web: Web): Promise<void> {
    const popped = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history.back();
    await popped;
    await drawn(web);
  }
  const query = () => new URLSearchParams(location.search);

  it('says where the reader is, and “back” undoes each move', async () => {
    const web = await show(html`<kb-spiderweb share></kb-spiderweb>`);
    await tap(web, 'Inkomen');
    await tap(web, 'Armoede');
    expect(query().get('wijkgids')).to.equal('bouwstenen/blok/armoede');
    await back(web);
    expect(openDomains(web)).to.deep.equal(['Inkomen']);
    expect(query().get('wijkgids')).to.equal('bouwstenen/domein/inkomen');
    await back(web);
    expect(openDomains(web)).to.deep.equal([]);
    expect(query().has('wijkgids')).to.equal(false);
  });

  it('says no record at the start', async () => {
    const web = await show(html`<kb-spiderweb share></kb-spiderweb>`);
    await tap(web, 'Ouderen', within(web, '.around'));
    expect(query().get('wijkgids')).to.equal('bouwstenen/doelgroep/ouderen');
    await tap(web, '‹ Alle domeinen');
    expect(query().has('wijkgids')).to.equal(false);
    await tap(web, 'Werkzame factoren', within(web, '.around'));
    expect(query().get('wijkgids')).to.equal('bouwstenen/onderwerp/werkzame-factoren');
  });

  it('holds what was typed, and starts with it', async () => {
    const web = await show(html`<kb-spiderweb share></kb-spiderweb>`);
    await type(web, 'meldcode');
    expect(query().get('kb-spiderweb.filter')).to.equal('meldcode');
    const other = await show(html`<kb-spiderweb share></kb-spiderweb>`);
    expect(within<HTMLInputElement>(other, 'input').value).to.equal('meldcode');
    expect(root(other).querySelector('.found-records')).to.not.equal(null);
  });

  it('stays as it was without share', async () => {
    const web = await show();
    await tap(web, 'Inkomen');
    await tap(web, 'Armoede');
    await type(web, 'meldcode');
    expect(location.href).to.equal(start);
  });
});
