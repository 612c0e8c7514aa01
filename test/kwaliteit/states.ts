/** Every state in which a user may find `<quality-criteria>`. */
import '../../src/kwaliteit/quality-criteria/quality-criteria.define.js';
import type {QualityCriteria} from '../../src/kwaliteit/quality-criteria/quality-criteria.js';
import {html, place, within} from '../support/page.js';
import {all, layOut, list, plain, until} from './support.js';

const FILLED = {
  items: [
    {id: 'kwaliteit/criterium/beschermd-wonen-en-opvang/26', use: 'eis', why: 'x'.repeat(300)},
    {id: 'kwaliteit/criterium/werken-aan-veiligheid/1', use: 'eis'},
    {id: 'kwaliteit/vraag/wat-werkt-integraal-werken/allianties'},
    {id: 'kwaliteit/kader/professioneel-statuut-jeugdhulp'},
    ...['1-1', '1-2', '1-3', '1-4', '1-5', '2-1'].map((id) => ({
      id: `kwaliteit/criterium/jij-kader/${id}`,
    })),
  ],
};
const opened = (tool: QualityCriteria) => {
  for (const fold of all(tool, 'details')) (fold as HTMLDetailsElement).open = true;
  layOut(tool);
  return tool;
};
const page = async (id: string) => {
  const tool = await plain();
  tool.show(`kwaliteit/kader/${id}`);
  await until(() => all(tool, '.page').length > 0);
  return opened(tool);
};
export const states: readonly (readonly [name: string, make: () => Promise<QualityCriteria>])[] = [
  ['overview', plain],
  [
    'overview with a purchase, the segments and the guidance open',
    async () => {
      const tool = await place<QualityCriteria>(
        html`<quality-criteria segment="pleegzorg jeugdhulp-1 sociaal-werk"></quality-criteria>`,
      );
      opened(tool);
      await until(() => all(tool, '.guidance').length > 0 && all(tool, '.segment-choice').length > 0);
      const input = within<HTMLInputElement>(tool, '.purchase input[type=search]');
      input.value = 'be';
      input.dispatchEvent(new Event('input'));
      await tool.updateComplete;
      return tool;
    },
  ],
  [
    'the list of one theme, with filters and everything folded open',
    async () => {
      const tool = await list(html`<quality-criteria topic="privacy clientinvloed"></quality-criteria>`);
      all(tool, '.filter-toggle[aria-expanded]')[0]!.click();
      await tool.updateComplete;
      return opened(tool);
    },
  ],
  [
    'nothing found',
    async () =>
      list(
        html`<quality-criteria
          framework="jij-kader"
          topic="netwerk"
          element="organisatie"
        ></quality-criteria>`,
      ),
  ],
  ['a page with the longest texts', () => page('beschermd-wonen-en-opvang')],
  ['a page of a lapsed framework', () => page('werken-aan-veiligheid')],
  ['a page with what a resident would say', () => page('competentieprofiel-jeugd-en-gezinsprofessional')],
  [
    'three frameworks compared',
    async () => {
      const tool = await place<QualityCriteria>(
        html`<quality-criteria view="vergelijken" share></quality-criteria>`,
      );
      await until(() => all(tool, '.choice select').length > 2);
      for (const [at, id] of ['basisset-wmo', 'werken-aan-veiligheid', 'jij-kader'].entries()) {
        const select = all(tool, '.choice select')[at] as HTMLSelectElement;
        select.value = id;
        select.dispatchEvent(new Event('change'));
        await tool.updateComplete;
      }
      history.replaceState(null, '', location.pathname);
      return opened(tool);
    },
  ],
  [
    'a theme through all frameworks',
    async () => {
      const tool = await place<QualityCriteria>(
        html`<quality-criteria view="vergelijken"></quality-criteria>`,
      );
      await until(() => all(tool, '.ways-to-compare').length > 0);
      within<HTMLInputElement>(tool, 'input[value=thema]').click();
      await tool.updateComplete;
      const select = all(tool, '.choice select')[0] as HTMLSelectElement;
      select.value = 'privacy';
      select.dispatchEvent(new Event('change'));
      await tool.updateComplete;
      return opened(tool);
    },
  ],
  [
    'an empty basket',
    async () => {
      const tool = await place<QualityCriteria>(html`<quality-criteria view="mandje"></quality-criteria>`);
      await until(() => all(tool, '.basket-empty').length > 0);
      return tool;
    },
  ],
  [
    'a full basket with warnings',
    async () => {
      const tool = await place<QualityCriteria>(html`<quality-criteria view="mandje"></quality-criteria>`);
      tool.value = FILLED;
      await until(() => all(tool, '.basket-item').length === FILLED.items.length);
      return opened(tool);
    },
  ],
];
