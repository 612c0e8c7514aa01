/** The filters, by hand: what each value would give is counted, and written where it stands. */
import {el} from '../dom.js';
import {words} from './words.js';

/**
 * @param facets `{id, label, help, values, form}`, each value `{id, label, hint}`.
 * @returns The panel, and `count`, which writes the counts of these places.
 */
export function filters(facets) {
  const spans = new Map();
  const remember = (facet, value, node, text) => spans.set(`${facet} ${value}`, {node, text});
  const panel = el(
    'div',
    {class: 'filter-panel'},
    el(
      'button',
      {class: 'button filter-toggle', type: 'button', 'aria-expanded': 'false', 'aria-controls': 'filters'},
      words.filters,
    ),
    el(
      'div',
      {class: 'filters', id: 'filters'},
      ...facets.map((facet) => (facet.form === 'select' ? select(facet, remember) : boxes(facet, remember))),
      el('button', {class: 'button main filter-toggle', type: 'button'}),
    ),
  );
  return {panel, count: (places) => writeCounts(spans, facets, places)};
}

function writeCounts(spans, facets, places) {
  for (const {id, values} of facets) {
    const found = new Map(values.map((value) => [value.id, new Set()]));
    for (const place of places) for (const value of place.values[id]) found.get(value)?.add(place.tool);
    for (const [value, tools] of found) {
      const {node, text} = spans.get(`${id} ${value}`);
      const now = text(tools.size);
      if (node.data === now) continue;
      node.data = now;
      node.parentElement.closest('.facet-value')?.classList.toggle('quiet', tools.size === 0);
    }
  }
}

function boxes(facet, remember) {
  const {id, label, help, values, isFolded} = facet;
  const fieldset = el(
    'fieldset',
    {class: 'facet', ...(help && {'aria-describedby': `facet-help-${id}`})},
    el('legend', {class: isFolded ? 'visually-hidden' : 'facet-label'}, label),
    ...(help ? [el('p', {class: 'small muted', id: `facet-help-${id}`}, help)] : []),
    ...values.map((value) => box(id, value, remember)),
  );
  return isFolded ? el('details', {class: 'facet-fold'}, el('summary', {}, label), fieldset) : fieldset;
}

function box(facet, {id, label, hint}, remember) {
  const node = document.createTextNode('');
  remember(facet, id, node, String);
  return el(
    'label',
    {class: 'facet-value'},
    el('input', {type: 'checkbox', name: facet, value: id}),
    el('span', {}, `${label} `, ...(hint ? [el('span', {class: 'small muted'}, hint)] : [])),
    el('span', {class: 'facet-count small'}, node),
  );
}

function select({id, label, help, values, any}, remember) {
  return el(
    'div',
    {class: 'facet'},
    el('label', {class: 'facet-label', for: `facet-${id}`}, label),
    el('p', {class: 'small muted', id: `facet-help-${id}`}, help),
    el(
      'select',
      {id: `facet-${id}`, 'aria-describedby': `facet-help-${id}`},
      el('option', {value: ''}, any),
      ...values.map((value) => {
        const node = document.createTextNode('');
        remember(id, value.id, node, (n) => `${value.label} (${n})`);
        return el('option', {value: value.id}, node);
      }),
    ),
  );
}
