import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import '../../src/wegwijzer/signal-card/signal-card.define.js';
import {SignalCard} from '../../src/wegwijzer/signal-card/signal-card.js';
import {drawn} from '../support/drawn.js';
import '../support/pages.css';
import {defineFailing, defineWaiting} from '../support/stand-in.js';

interface Args {
  signal?: string;
  group?: string;
  category?: string;
  setting?: string;
  'heading-level'?: number;
  share?: boolean;
}

/** What the web editor puts inside the tag. */
const pageText = html`
  <p>
    Maak je je zorgen om een kind? Praat erover met een collega.
    <a href="https://www.kenniscentrum-kjp.nl">Lees meer bij het Kenniscentrum</a>.
  </p>
  <p slot="contact">Wijkteam Voorbeeld: <a href="tel:0101234567">010 123 45 67</a>, op werkdagen.</p>
`;

const meta: Meta<Args> = {
  title: 'Wegwijzer/signal-card',
  component: 'signal-card',
  argTypes: {
    signal: {control: 'text'},
    group: {control: 'text'},
    category: {control: 'text'},
    setting: {control: 'select', options: ['', 'alle', 'onderwijs', 'jgz', 'wijk', 'eerstelijn']},
  },
  render: (args) => html`
    <signal-card
      signal=${ifDefined(args.signal)}
      group=${ifDefined(args.group)}
      category=${ifDefined(args.category)}
      setting=${ifDefined(args.setting)}
      heading-level=${ifDefined(args['heading-level'])}
      ?share=${args.share}
      >${pageText}</signal-card
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const describe = (story: string) => ({docs: {description: {story}}});

/** Finds something in the card of a story, once it has drawn. */
async function finder(canvas: HTMLElement): Promise<(selector: string) => Promise<HTMLElement>> {
  await drawn(canvas);
  const card = canvas.querySelector<SignalCard>('signal-card')!;
  return async (selector) => {
    await card.updateComplete;
    return card.shadowRoot!.querySelector<HTMLElement>(selector)!;
  };
}

// To read

export const OneSignal: Story = {name: 'Eén signaal', args: {signal: 'druk'}};

export const ConsultFirst: Story = {
  name: 'Overleg eerst',
  args: {signal: 'onveilig', setting: 'onderwijs'},
  parameters: describe('De hulplijnen en ‘overleg eerst’ staan vooraan, daarna alleen open vragen.'),
};

export const SexualBehaviour: Story = {
  name: 'Seksueel gedrag, met het Vlaggensysteem',
  args: {signal: 'seksueel-gedrag'},
};

export const Suicidality: Story = {name: 'Suïcidaliteit: 113 eerst', args: {signal: 'suicidaliteit'}};

export const Circumstances: Story = {
  name: 'Omstandigheden apart',
  args: {signal: 'woning'},
  parameters: describe('Wat alleen achtergrond is, staat apart van wat je kunt zien.'),
};

export const SettingSignal: Story = {name: 'Signaal op school', args: {signal: 'werkhouding'}};

export const Group: Story = {name: 'Een groep', args: {group: 'sociaal-contact'}};

export const Tools: Story = {
  name: 'Met hulpmiddelen open',
  args: {signal: 'armoede', setting: 'jgz'},
  parameters: describe('De hulpmiddelen worden pas geladen als de lezer ze opent.'),
  play: async ({canvasElement}) => {
    const find = await finder(canvasElement);
    (await find('.all-tools > summary')).click();
    await expect(await find('.all-tools')).toHaveAttribute('open');
  },
};

// To choose from

export const Overview: Story = {name: 'Kiezen uit alle signalen'};

export const Category: Story = {name: 'Een categorie', args: {category: 'ik-hoor'}};

export const Filtered: Story = {
  name: 'Zoeken',
  parameters: describe('Zoeken verbergt niets zonder dat het er staat; één tik toont alles weer.'),
  play: async ({canvasElement}) => {
    const find = await finder(canvasElement);
    const field = (await find('input[type=search]')) as HTMLInputElement;
    field.value = 'ruzie';
    field.dispatchEvent(new Event('input'));
    await expect(await find('.found button')).not.toBeNull();
  },
};

// Much text, little room

export const Narrow: Story = {name: 'Smal', args: ConsultFirst.args!, globals: {width: '320'}};

export const NarrowOverview: Story = {name: 'Smal: kiezen', globals: {width: '320'}};

export const LongestTexts: Story = {name: 'Langste tekst', args: {signal: 'zorgen'}, globals: {width: '320'}};

// When something is not as it should be

defineWaiting('signal-card-waiting', SignalCard);
defineFailing('signal-card-failing', SignalCard);

/** The code that a page would hold, without the name of our stand-in. */
const realTag = (code: string) => code.replaceAll(/signal-card-(waiting|failing)/g, 'signal-card');

export const LightText: Story = {
  name: 'Lichte tekst tijdens het laden',
  render: () => html`<signal-card-waiting>${pageText}</signal-card-waiting>`,
  parameters: {
    docs: {
      description: {story: 'De tekst van de pagina zelf staat er tot de inhoud er is.'},
      source: {transform: realTag},
    },
    keepsLightText: true,
  },
};

export const ContentFailed: Story = {
  name: 'De inhoud komt niet aan',
  render: () => html`<signal-card-failing>${pageText}</signal-card-failing>`,
  parameters: {
    docs: {
      description: {story: 'De tekst van de pagina blijft staan. Hier lukt ook opnieuw proberen nooit.'},
      source: {transform: realTag},
    },
    expectedConsole: ['^\\[wijkgids\\] <signal-card-failing>: Deze inhoud kon niet worden geladen'],
  },
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {signal: 'onveillig', setting: 'school'},
  parameters: {
    ...describe('De bezoeker kiest uit alle signalen; de ontwikkelaar ziet in de console wat er wel kan.'),
    expectedConsole: [
      '<signal-card signal="onveillig">: unknown value\\. Did you mean "onveilig"',
      '<signal-card setting="school">: unknown value',
    ],
  },
};

// On other pages

export const DarkPage: Story = {
  name: 'Op een donkere pagina',
  args: ConsultFirst.args!,
  decorators: [(story) => html`<div class="dark-page">${story()}</div>`],
};

export const RightToLeft: Story = {
  name: 'Op een pagina van rechts naar links',
  args: {signal: 'druk'},
  decorators: [(story) => html`<div dir="rtl" lang="ar">${story()}</div>`],
};

export const Themed: Story = {name: 'Met een thema', args: ConsultFirst.args!, globals: {theme: 'ma'}};
