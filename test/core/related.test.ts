/** What belongs to a record in other guides: shown where it leads somewhere, followed by the element that shows it. */
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/bouwstenen/kb-spiderweb/kb-spiderweb.define.js';
import '../../src/layer/wijkgids-scope.define.js';
import '../../src/methodiek/zrm-matrix/zrm-matrix.define.js';
import type {NavigateEvent} from '../../src/core/navigation/navigate-event.js';
import {place, settled, within} from '../support/page.js';

const start = location.href;
afterEach(() => history.replaceState(null, '', start));

const matrixAlone = html`<zrm-matrix domains="financien"></zrm-matrix>`;
const lists = (element: Element) => [...element.shadowRoot!.querySelectorAll('.related-records')];
const debts = 'Inkomen: Schulden en financiële uitbuiting';

async function together(): Promise<readonly [matrix: Element, web: Element]> {
  const page = await fixture(html`
    <div>
      <zrm-matrix domains="financien"></zrm-matrix>
      <kb-spiderweb display="list"></kb-spiderweb>
    </div>
  `);
  const [matrix, web] = page.children as unknown as [Element, Element];
  await settled(web);
  await settled(matrix);
  return [matrix, web];
}

describe('what is related', () => {
  it('is left out where nobody on the page shows it: a link would lead nowhere', async () => {
    expect(lists(await place(matrixAlone))).to.have.length(0);
  });

  it('names what it leads to, its guide and the reason', async () => {
    const [matrix] = await together();
    const item = within(matrix, '.related-records li', debts);
    expect(item.textContent.replaceAll(/\s+/g, ' ')).to.match(
      /Inkomen: Schulden en financiële uitbuiting Kennisbouwstenen\. Schulden tellen mee in het domein Financiën/,
    );
    expect(within(matrix, '.related-title').localName).to.equal('h4');
  });

  it('leaves out what nobody shows, beside what somebody does', async () => {
    const [matrix] = await together();
    const targets = [...matrix.shadowRoot!.querySelectorAll('.related-records a')].map((a) => a.textContent);
    expect(targets).to.include(debts);
    expect(targets).not.to.include('Financiële signaallijst');
  });

  it('moves the element that shows it, and asks the page first', async () => {
    const [matrix, web] = await together();
    const asked: string[] = [];
    const listen = (event: NavigateEvent) => void asked.push(event.fullId);
    document.addEventListener('wijkgids-navigate', listen as EventListener);
    within<HTMLAnchorElement>(matrix, '.related-records a', debts).click();
    document.removeEventListener('wijkgids-navigate', listen as EventListener);
    await settled(web);
    expect(asked).to.deep.equal(['bouwstenen/blok/schulden']);
    expect(within(web, '.panel-title').textContent.trim()).to.equal('Schulden en financiële uitbuiting');
  });

  it('is said at the other end too', async () => {
    const [, web] = await together();
    (web as Element & {block: string}).block = 'schulden';
    await settled(web);
    await nextFrame();
    const back = within(web, '.related-records li', 'Financiën');
    expect(back.textContent).to.contain('Methodisch werken');
  });

  it('leads to a page of its own where the scope says where that is', async () => {
    const scope = await fixture(
      html`<wijkgids-scope href-template="/gids?wijkgids={id}">${matrixAlone}</wijkgids-scope>`,
    );
    const matrix = scope.querySelector('zrm-matrix')!;
    await settled(matrix);
    const link = within<HTMLAnchorElement>(matrix, '.related-records a', debts);
    expect(link.getAttribute('href')).to.equal('/gids?wijkgids=bouwstenen/blok/schulden');
    expect(within(matrix, '.related-records a', 'Financiële signaallijst')).to.be.an('htmlanchorelement');
  });
});
