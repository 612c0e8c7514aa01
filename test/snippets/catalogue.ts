/** A small catalogue, as the build would make it. */
import type {Catalogue, ElementInfo, Selection} from '../../src/snippets/catalogue.js';

const element = (info: Partial<ElementInfo> & {tag: string}): ElementInfo => ({
  name: info.tag,
  use: '',
  light: '',
  group: 'Groep',
  options: [],
  fills: false,
  contact: true,
  harm: false,
  holds: false,
  ...info,
});

export const catalogue: Catalogue = {
  version: '9.9.9',
  policy: "script-src 'self'",
  facts: [],
  help: [
    {when: 'Bij direct gevaar', name: '112', number: '112'},
    {when: 'Bij een vermoeden', name: 'Veilig Thuis', number: '0800 2000'},
  ],
  lists: {
    signals: [
      {id: 'druk', title: 'Druk', text: 'De jeugdige praat snel & veel.', group: 'Gedrag'},
      {id: 'boos', title: 'Boos', group: 'Gedrag'},
    ],
    modes: [
      {id: 'read', title: 'lezen'},
      {id: 'score', title: 'invullen'},
    ],
    steps: [
      {id: 'een', title: 'Stap een'},
      {id: 'twee', title: 'Stap twee'},
    ],
  },
  elements: [
    element({
      tag: 'a-card',
      light: 'Zie je iets bij een kind?',
      harm: true,
      source: {text: 'De gids, De makers (2025)', url: 'https://voorbeeld.nl/gids?a=1&b=2'},
      options: [
        {attribute: 'signal', label: 'Signaal', form: 'one', list: 'signals', initial: 'geen'},
        {attribute: 'step', label: 'Stappen', form: 'many', list: 'steps', initial: 'alle stappen'},
        {attribute: 'share', label: 'Deel', form: 'switch', rare: true, hint: 'Zo deel je.'},
      ],
    }),
    element({
      tag: 'a-matrix',
      light: 'Lees of vul in.',
      fills: true,
      options: [
        {attribute: 'mode', label: 'Lezen of invullen', form: 'one', list: 'modes', initial: 'lezen'},
      ],
    }),
    element({tag: 'a-plan', light: 'Maak een plan.', fills: true, contact: false}),
    element({
      tag: 'a-scope',
      holds: true,
      contact: false,
      options: [{attribute: 'layer', label: 'Adres', form: 'text', initial: 'geen'}],
    }),
  ],
};

/** A choice in this catalogue. */
export const choice = (tag: string, rest: Partial<Selection> = {}): Selection => ({
  tag,
  attributes: {},
  inside: [],
  contact: {name: '', phone: '', when: ''},
  ...rest,
});
