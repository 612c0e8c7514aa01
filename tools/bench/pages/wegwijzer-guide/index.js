/**
 * The first page of the wegwijzer, as someone would write it for one page: plain DOM code, no library. It yields the
 * accessibility tree of `<wegwijzer-guide>` as it starts, so that a comparison of the two says what the element's way of
 * drawing costs.
 *
 * When the element shows something new in that state, a part is added here; `test/dist/bench.node.test.ts` says
 * what differs.
 */
import {el} from '../dom.js';
import {hostByHand} from '../offer-case.js';
import {callNow} from './call-now.js';
import {fan} from './fan.js';
import {words} from './words.js';

/** Puts the page on the page. */
export function guideByHand(given) {
  const host = hostByHand(given);
  host.shadowRoot.append(
    el(
      'article',
      {class: 'guide', lang: 'nl', dir: 'ltr'},
      callNow(),
      el(
        'header',
        {class: 'top start'},
        el('div', {class: 'landing', tabindex: -1}, el('h2', {class: 'title'}, words.title)),
        el('p', {class: 'lead'}, words.intro),
      ),
      settings(),
      el('div', {class: 'page'}, entries(), overview(given), subjects()),
      foot(),
    ),
  );
  return host;
}

const link = (id, ...content) => el('a', {href: `?wijkgids=${id}`}, ...content);

const settings = () =>
  el(
    'details',
    {class: 'setting'},
    el(
      'summary',
      {},
      el('span', {class: 'setting-label'}, words.setting),
      ' ',
      el('span', {}, words.noSetting),
    ),
    el(
      'fieldset',
      {},
      el('legend', {class: 'visually-hidden'}, words.setting),
      el('p', {class: 'small muted'}, words.settingHelp),
      el(
        'div',
        {class: 'setting-options'},
        ...words.settings.map(([id, name, roles]) =>
          el(
            'label',
            {class: 'setting-option'},
            el('input', {type: 'radio', name: 'setting', value: id}),
            el(
              'span',
              {},
              el('span', {class: 'setting-name'}, name),
              ' ',
              el('span', {class: 'small muted'}, roles),
            ),
          ),
        ),
      ),
    ),
  );

const entries = () =>
  el(
    'nav',
    {class: 'entries', 'aria-labelledby': 'doing'},
    el('h3', {class: 'section-title', id: 'doing'}, words.doing),
    el(
      'ul',
      {role: 'list'},
      ...words.entries.map(([id, name, help]) =>
        el('li', {}, link(id, el('strong', {}, name), ' ', el('span', {}, help))),
      ),
    ),
  );

const overview = ({steps, phases}) =>
  el(
    'nav',
    {class: 'overview', 'aria-labelledby': 'fan'},
    el('h3', {class: 'section-title', id: 'fan'}, words.fan),
    el('p', {}, words.fanHelp),
    el(
      'div',
      {class: 'fan-and-list'},
      fan(steps, phases),
      el(
        'ol',
        {class: 'phases', role: 'list'},
        ...phases.map(({id, title}) =>
          el(
            'li',
            {class: `phase ${id}`},
            el('h4', {class: 'phase-title'}, link(`wegwijzer/fase/${id}`, title)),
            el(
              'ol',
              {role: 'list'},
              ...steps
                .filter(({phase}) => phase === id)
                .map((step) =>
                  el(
                    'li',
                    {value: step.number},
                    link(
                      `wegwijzer/stap/${step.id}`,
                      el('span', {class: 'number'}, String(step.number)),
                      ' ',
                      el('span', {}, step.title),
                    ),
                  ),
                ),
            ),
          ),
        ),
      ),
    ),
  );

const subjects = () => el('details', {class: 'subjects'}, el('summary', {}, words.subjects));

const button = (text) => el('button', {class: 'button quiet', type: 'button'}, text);

const foot = () =>
  el(
    'footer',
    {class: 'foot'},
    el(
      'nav',
      {class: 'more', 'aria-labelledby': 'more'},
      el('p', {class: 'label', id: 'more'}, words.more),
      el(
        'ul',
        {role: 'list'},
        ...[
          button(words.tools),
          link('wegwijzer/meldcode/meldcode', words.meldcode),
          link('wegwijzer/privacy/privacy', words.privacy),
          button(words.abbreviations),
          link('wegwijzer/over/inleiding', words.about),
        ].map((item) => el('li', {}, item)),
      ),
    ),
    el(
      'p',
      {class: 'yourself small'},
      `${words.yourself} `,
      ...words.numbers.flatMap(([name, number]) => [
        el('span', {}, `${name} `, el('a', {href: `tel:${number.replaceAll(' ', '')}`}, number)),
        ' ',
      ]),
    ),
    el('footer', {class: 'sources small muted'}, el('p', {}, words.source)),
  );
