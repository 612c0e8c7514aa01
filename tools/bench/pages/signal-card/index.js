/**
 * Many signal cards below each other, as elements and by hand: signals for which nobody has to be called, with nothing
 * folded out. By hand they are plain DOM code, no library, with the accessibility tree of `<signal-card>`.
 */
import {el} from '../dom.js';
import {hostByHand, offerCase} from '../offer-case.js';

const TAG = 'signal-card';
const words = {
  where: 'Waar dit staat',
  all: 'Alle signalen',
  cautions: 'Wat dit je niet vertelt',
  nextStep: 'Volgende stap: bespreken met collega',
  whom: 'Met wie, en wat laat je weg?',
  tools: 'Hulpmiddelen',
  source: 'Bron',
};

/** @param count How many cards stand on the page. */
export const offerCards = (count) =>
  offerCase({
    tag: TAG,
    prepare: ([groups, categories, cautionSets, talks]) => ({
      cards: times(count, plainSignals(groups, categories)),
      cautions: Object.values(cautionSets)
        .filter(({step}) => step === 'signalen-opmerken')
        .flatMap(({cautions}) => cautions),
      next: Object.values(talks)
        .find(({setting}) => setting === 'alle')
        .parts.find(({id}) => id === 'wat').text,
      source: Object.values(customElements.get(TAG).collections[0].sources)[0],
    }),
    element: {draw: drawElements},
    byHand: {draw: drawByHand},
  });

/** Signals that ask for nothing more than what every card has, with where they stand. */
const plainSignals = (groups, categories) =>
  Object.entries(groups).flatMap(([groupId, group]) =>
    group.signals
      .filter((signal) => signal.category && isPlain(signal))
      .map((signal) => ({signal, groupId, group, category: categories[signal.category]})),
  );

const isPlain = ({actNow, consultFirst, background, quotes, circumstances, groups, tools, note}) =>
  ![actNow, consultFirst, background, quotes, circumstances, groups, tools, note].some(Boolean);

const times = (count, list) => Array.from({length: count}, (_, i) => list[i % list.length]);

async function drawElements({cards, place}) {
  const page = el('div', {});
  const elements = cards.map(({signal}) => el(TAG, {signal: signal.id}));
  page.append(...elements);
  place.append(page);
  await Promise.all(elements.map((element) => element.updateComplete));
  return page;
}

function drawByHand(given) {
  const page = el('div', {});
  given.place.append(page);
  for (const card of given.cards) {
    const host = hostByHand({place: page, css: given.css});
    host.shadowRoot.append(cardByHand(card, given));
  }
  return page;
}

const cardByHand = (card, given) =>
  el(
    'article',
    {class: 'guide', lang: 'nl', dir: 'ltr'},
    el('header', {}, trail(card), el('div', {tabindex: -1}, el('h2', {class: 'title'}, card.signal.name))),
    el('div', {class: 'body one'}, observed(card), cautions(given), nextStep(given), tools()),
    source(given),
  );

const trail = ({signal, groupId, group, category}) =>
  el(
    'nav',
    {'aria-label': words.where},
    el(
      'ol',
      {class: 'trail small', role: 'list'},
      el('li', {}, el('button', {class: 'button quiet', type: 'button'}, words.all)),
      el('li', {}, link(`wegwijzer/signaalcategorie/${signal.category}`, category.name)),
      el('li', {}, link(`wegwijzer/signaalgroep/${groupId}`, group.title)),
    ),
  );

const link = (fullId, text) => el('a', {href: `?wijkgids=${fullId}`}, text);

const observed = ({signal: {text, observations = []}}) =>
  el(
    'div',
    {class: 'main'},
    el(
      'div',
      {class: 'observed'},
      el('p', {}, text),
      ...(observations.length
        ? [el('ul', {class: 'points'}, ...observations.map((line) => el('li', {}, line)))]
        : []),
    ),
  );

const cautions = ({cautions}) =>
  el(
    'section',
    {class: 'cautions'},
    el('h3', {class: 'part-title'}, words.cautions),
    ...cautions.map(({text}) => el('p', {}, text)),
  );

const nextStep = ({next}) =>
  el(
    'section',
    {class: 'next-step'},
    el('h3', {class: 'part-title'}, words.nextStep),
    el('p', {}, next),
    el('details', {}, el('summary', {}, words.whom)),
    el('slot', {name: 'contact'}),
  );

const tools = () => el('details', {class: 'all-tools'}, el('summary', {}, words.tools));

const source = ({source: {title, url, publisher, year, rights}}) =>
  el(
    'footer',
    {class: 'sources small muted'},
    el(
      'p',
      {},
      `${words.source}: `,
      url ? el('a', {href: url, rel: 'noopener noreferrer'}, title) : title,
      `, ${publisher}${year ? ` (${year})` : ''}. ${rights}`,
    ),
  );
