/**
 * The ecogram, as someone would write it for one page: what never changes is HTML, the rest plain DOM code, no library.
 * It yields the accessibility tree of `<network-ecogram>` in the state that is measured, so that a comparison of the two
 * says what the element's way of drawing costs.
 */
/* global structuredClone */
import {el} from '../dom.js';
import {hostByHand} from '../offer-case.js';
import {picture} from './picture.js';
import {sentences} from './sentences.js';

export const NEARNESS = ['dichtbij', 'ertussen', 'ver-weg'];
const NEARNESS_NAMES = {dichtbij: 'dichtbij', ertussen: 'ertussenin', 'ver-weg': 'ver weg'};

/** Puts an ecogram on the page. @param given `value` as the element has it, `supports`, and `fixed`: what never changes. */
export function ecogramByHand(given) {
  const {supports, fixed, value} = given;
  const host = hostByHand(given);
  const bonds = structuredClone(value.moments[0].answers);
  const members = value.people.map(({id, role, number, symbol}, i) => ({
    id,
    number: i + 1,
    name: `${role} ${number}`,
    symbol,
    bond: bonds[id],
  }));
  const letters = new Map(supports.map(({id, letter}) => [id, letter]));
  host.shadowRoot.append(fixed.cloneNode(true));
  const [list, box, said] = ['.people', '.picture', '.said'].map((one) => host.shadowRoot.querySelector(one));
  const summaries = new Map();
  list.append(...members.map((member) => row(member, letters, summaries)));
  update();

  function update() {
    box.replaceChildren(picture(members, letters));
    said.replaceChildren(...sentences(members, supports));
  }

  host.move = (id, near) => {
    const member = members.find((one) => one.id === id);
    member.bond.near = near;
    summaries.get(id).data = summaryOf(member.bond, letters);
    update();
  };
  return host;
}

function row({id, number, name, bond}, letters, summaries) {
  const text = document.createTextNode(summaryOf(bond, letters));
  summaries.set(id, text);
  return el(
    'li',
    {},
    el(
      'details',
      {class: 'person'},
      el(
        'summary',
        {id: `summary-${id}`, onclick: (event) => event.preventDefault()},
        el('span', {class: 'place'}, String(number)),
        ' ',
        el('span', {}, el('span', {class: 'who'}, name), ' ', el('span', {class: 'small muted'}, text)),
      ),
    ),
  );
}

function summaryOf({near, received, given}, letters) {
  const list = (way, ids) => (ids.length ? [`${way} ${ids.map((id) => letters.get(id)).join(' ')}`] : []);
  return [NEARNESS_NAMES[near], ...list('krijgt', received), ...list('geeft', given)].join(' · ');
}
