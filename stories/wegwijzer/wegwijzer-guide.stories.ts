import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import '../../src/wegwijzer/wegwijzer-guide/wegwijzer-guide.define.js';
import {WegwijzerGuide} from '../../src/wegwijzer/wegwijzer-guide/wegwijzer-guide.js';
import {drawn} from '../support/drawn.js';
import '../support/pages.css';
import {defineFailing, defineWaiting, realTags} from '../support/stand-in.js';

interface Args {
  step?: string;
  phase?: string;
  setting?: string;
  keep?: string;
  'heading-level'?: number;
  share?: boolean;
}

const STEPS = [
  'signalen-opmerken',
  'bespreken-met-collega',
  'gesprek-met-jeugdige-en-gezin',
  'situatie-in-kaart-brengen',
  'risicotaxatie',
  'zelf-ondersteunen',
  'doorverwijzen-en-samenwerken',
];

/** What the web editor puts inside the tag. */
const pageText = html`
  <p>
    De wegwijzer helpt je als je je zorgen maakt om een kind. Vermoed je mishandeling of geweld? Bel Veilig
    Thuis: <a href="tel:08002000">0800 2000</a>. Bij direct gevaar: <a href="tel:112">112</a>.
  </p>
  <p slot="contact">Intern begeleider: <a href="tel:0101234567">010 123 45 67</a>, op schooldagen.</p>
`;

const meta: Meta<Args> = {
  title: 'Wegwijzer/wegwijzer-guide',
  component: 'wegwijzer-guide',
  argTypes: {
    step: {control: 'select', options: ['', ...STEPS]},
    phase: {control: 'select', options: ['', 'herkennen', 'toetsen', 'ondersteunen']},
    setting: {control: 'select', options: ['', 'alle', 'onderwijs', 'jgz', 'wijk', 'eerstelijn']},
    keep: {control: 'select', options: ['', 'off']},
  },
  render: (args) => html`
    <wegwijzer-guide
      step=${ifDefined(args.step)}
      phase=${ifDefined(args.phase)}
      setting=${ifDefined(args.setting)}
      keep=${ifDefined(args.keep)}
      heading-level=${ifDefined(args['heading-level'])}
      ?share=${args.share}
      >${pageText}</wegwijzer-guide
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const describe = (story: string) => ({docs: {description: {story}}});

/** Clicks something in the guide of a story, once it has drawn. */
async function click(canvas: HTMLElement, selector: string): Promise<void> {
  await drawn(canvas);
  const guide = canvas.querySelector<WegwijzerGuide>('wegwijzer-guide')!;
  guide.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  await guide.updateComplete;
}

/** Waits until the guide shows something inside. */
async function shows(canvas: HTMLElement, selector: string): Promise<void> {
  const guide = canvas.querySelector('wegwijzer-guide')!;
  const end = performance.now() + 20_000;
  while (performance.now() < end && !guide.shadowRoot!.querySelector(selector))
    await new Promise((resolve) => setTimeout(resolve, 20));
  await expect(guide.shadowRoot!.querySelector(selector)).not.toBeNull();
}

// The start

export const Start: Story = {
  name: 'Start',
  parameters: describe('Wat ga je doen, waar werk je, en de zeven onderdelen als waaier en als lijst.'),
};

export const SettingKnown: Story = {name: 'Start, werkplek bekend', args: {setting: 'onderwijs'}};

export const ChoosingSetting: Story = {
  name: 'Waar werk je?',
  play: ({canvasElement}) => click(canvasElement, '.setting > summary'),
};

export const CallNow: Story = {
  name: 'Nu bellen',
  args: {setting: 'jgz', step: 'signalen-opmerken'},
  parameters: describe('Onderaan in beeld op elke bladzijde: één tik, en je ziet wie je belt.'),
  play: ({canvasElement}) => click(canvasElement, '.call-now > summary'),
};

export const Subjects: Story = {
  name: 'Zoeken bij een situatie of onderwerp',
  play: async ({canvasElement}) => {
    await click(canvasElement, '.subjects > summary');
    await shows(canvasElement, '.subjects .inline');
  },
};

// Steps

export const Signals: Story = {name: 'Signalen opmerken', args: {step: STEPS[0]!, setting: 'onderwijs'}};

export const Checklist: Story = {
  name: 'Aanvinken wat je zag',
  args: {step: STEPS[0]!, setting: 'onderwijs'},
  parameters: describe('Wat je aanvinkt, blijft staan als je naar een ander onderdeel gaat.'),
  play: async ({canvasElement}) => {
    await click(canvasElement, '.parts li:nth-child(2) button');
    await shows(canvasElement, 'signal-checklist');
  },
};

export const Colleague: Story = {name: 'Bespreken met collega', args: {step: STEPS[1]!, setting: 'jgz'}};

export const Talk: Story = {name: 'Gesprek', args: {step: STEPS[2]!, setting: 'onderwijs'}};

export const Map: Story = {name: 'Situatie in kaart', args: {step: STEPS[3]!, setting: 'wijk'}};

export const Risk: Story = {name: 'Risicotaxatie', args: {step: STEPS[4]!, setting: 'eerstelijn'}};

export const Support: Story = {name: 'Zelf ondersteunen', args: {step: STEPS[5]!}};

export const Refer: Story = {
  name: 'Doorverwijzen en samenwerken',
  args: {step: STEPS[6]!, setting: 'onderwijs'},
  parameters: describe(
    'De langste teksten van de gids. Een afkorting wordt uitgelegd waar ze voor het eerst staat.',
  ),
};

export const Background: Story = {
  name: 'Achtergrond, voor jou en voor iedereen',
  args: {step: STEPS[0]!, setting: 'wijk'},
  parameters: describe('Waar de wegwijzer nog niets heeft voor een werkplek, staat dat er.'),
  play: ({canvasElement}) => click(canvasElement, '.parts li:nth-last-child(2) button'),
};

export const Tools: Story = {
  name: 'Hulpmiddelen bij een onderdeel',
  args: {step: STEPS[4]!, setting: 'jgz'},
  play: async ({canvasElement}) => {
    await click(canvasElement, '.parts li:last-child button');
    await shows(canvasElement, 'tool-finder');
  },
};

export const PhaseStart: Story = {name: 'Een fase', args: {phase: 'toetsen'}};

// Beside the steps

export const MeldcodePage: Story = {
  name: 'Meldcode',
  play: async ({canvasElement}) => {
    await click(canvasElement, '.more li:nth-child(2) a');
    await shows(canvasElement, '.meldcode-steps');
  },
};

export const PrivacyPage: Story = {
  name: 'Privacy: wat mag je delen?',
  args: {setting: 'jgz'},
  play: async ({canvasElement}) => {
    await click(canvasElement, '.more li:nth-child(3) a');
    await shows(canvasElement, '.named');
  },
};

export const AbbreviationsPage: Story = {
  name: 'Afkortingen',
  play: ({canvasElement}) => click(canvasElement, '.more li:nth-child(4) button'),
};

export const AboutPage: Story = {
  name: 'Over de wegwijzer',
  play: async ({canvasElement}) => {
    await click(canvasElement, '.more li:nth-child(5) a');
    await shows(canvasElement, '[data-id="wegwijzer/over/contact"]');
  },
};

// Little room

export const Narrow: Story = {name: 'Smal: start', globals: {width: '320'}};

export const NarrowStep: Story = {
  name: 'Smal: in gesprek',
  args: {step: STEPS[2]!, setting: 'onderwijs'},
  globals: {width: '320'},
};

export const NarrowLong: Story = {name: 'Smal: langste teksten', args: Refer.args!, globals: {width: '320'}};

// When something is not as it should be

defineWaiting('wegwijzer-guide-waiting', WegwijzerGuide);
defineFailing('wegwijzer-guide-failing', WegwijzerGuide);

export const LightText: Story = {
  name: 'Lichte tekst tijdens het laden',
  render: () => html`<wegwijzer-guide-waiting>${pageText}</wegwijzer-guide-waiting>`,
  parameters: {
    docs: {
      description: {story: 'De tekst van de pagina zelf staat er tot de inhoud er is.'},
      source: {transform: realTags},
    },
    keepsLightText: true,
  },
};

export const ContentFailed: Story = {
  name: 'De inhoud komt niet aan',
  render: () => html`<wegwijzer-guide-failing>${pageText}</wegwijzer-guide-failing>`,
  parameters: {
    docs: {
      description: {story: 'De tekst van de pagina blijft staan. Hier lukt ook opnieuw proberen nooit.'},
      source: {transform: realTags},
    },
    expectedConsole: ['^\\[wijkgids\\] <wegwijzer-guide-failing>: Deze inhoud kon niet worden geladen'],
  },
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {step: 'risico', setting: 'school'},
  parameters: {
    ...describe('De bezoeker begint bij de start; de ontwikkelaar ziet in de console wat er wel kan.'),
    expectedConsole: [
      '<wegwijzer-guide step="risico">: unknown value',
      '<wegwijzer-guide setting="school">: unknown value',
    ],
  },
};

// On other pages

export const DarkPage: Story = {
  name: 'Op een donkere pagina',
  args: Refer.args!,
  decorators: [(story) => html`<div class="dark-page">${story()}</div>`],
};

export const RightToLeft: Story = {
  name: 'Op een pagina van rechts naar links',
  args: {step: STEPS[1]!},
  decorators: [(story) => html`<div dir="rtl" lang="ar">${story()}</div>`],
};

export const Themed: Story = {name: 'Met een thema', args: {setting: 'onderwijs'}, globals: {theme: 'ma'}};
