import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import '../../src/wegwijzer/factor-overview/factor-overview.define.js';
import {FactorOverview} from '../../src/wegwijzer/factor-overview/factor-overview.js';
import type {FactorsValue} from '../../src/wegwijzer/factor-overview/value.js';
import {drawn} from '../support/drawn.js';
import '../support/pages.css';
import {defineFailing, defineWaiting, realTags} from '../support/stand-in.js';

interface Args {
  mode?: string;
  topic?: string;
  setting?: string;
  keep?: string;
  'heading-level'?: number;
  share?: boolean;
  value?: FactorsValue;
}

/** What the web editor puts inside the tag. */
const pageText = html`
  <p>
    Risicofactoren kunnen de ontwikkeling van een kind in de weg staan.
    <a href="/factoren">Bekijk de lijst</a>.
  </p>
  <p slot="contact">Wijkteam Voorbeeld: <a href="tel:0101234567">010 123 45 67</a>, op werkdagen.</p>
`;

const nothing: FactorsValue = {chosen: [], notes: {}, own: {risk: '', protective: ''}};
const some: FactorsValue = {
  chosen: [
    'risicofactoren-jeugdige/parentificatie',
    'risicofactoren-ouders-of-gezin/eenoudergezin',
    'overkoepelende-risicofactoren/duur-van-de-situatie',
    'beschermende-factoren-jeugdige/zelfvertrouwen',
  ],
  notes: {'risicofactoren-jeugdige/parentificatie': 'Brengt elke ochtend het jongste kind naar school.'},
  own: {risk: '', protective: 'Oma past twee dagen per week op.'},
};
const long =
  'Een lange notitie zonder namen, over wat er op school en thuis te zien en te horen was. '.repeat(8);

const meta: Meta<Args> = {
  title: 'Wegwijzer/factor-overview',
  component: 'factor-overview',
  argTypes: {
    mode: {control: 'inline-radio', options: ['fill', 'read']},
    topic: {control: 'select', options: ['', 'jeugdige', 'ouders', 'overkoepelend']},
    setting: {control: 'select', options: ['alle', 'onderwijs', 'jgz', 'wijk', 'eerstelijn']},
  },
  render: (args) => html`
    <factor-overview
      mode=${ifDefined(args.mode)}
      topic=${ifDefined(args.topic)}
      setting=${ifDefined(args.setting)}
      keep=${ifDefined(args.keep)}
      heading-level=${ifDefined(args['heading-level'])}
      ?share=${args.share}
      .value=${args.value ?? nothing}
      >${pageText}</factor-overview
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const describe = (story: string) => ({docs: {description: {story}}});

export const Empty: Story = {
  name: 'Om in te vullen',
  tags: ['main-state'],
};

export const Filled: Story = {
  name: 'Ingevuld, met samenvatting',
  args: {value: some},
  parameters: describe('De samenvatting is in woorden. Factoren worden niet geteld.'),
};

export const LongestTexts: Story = {
  name: 'Lange notities',
  args: {
    topic: 'ouders',
    value: {
      ...some,
      chosen: ['risicofactoren-ouders-of-gezin/verminderde-opvoedingsvaardigheden'],
      notes: {'risicofactoren-ouders-of-gezin/verminderde-opvoedingsvaardigheden': long},
      own: {risk: long, protective: long},
    },
  },
};

export const ByHand: Story = {
  name: 'Aanvinken en een notitie maken',
  parameters: describe('Dit verhaal vult zichzelf in.'),
  play: async ({canvasElement, step}) => {
    await drawn(canvasElement);
    const overview = canvasElement.querySelector('factor-overview')!;
    const root = overview.shadowRoot!;
    await step('Een factor aanvinken', async () => {
      root.querySelector<HTMLElement>('.factor input')!.click();
      await overview.updateComplete;
      await expect(root.querySelector('.summary')!.textContent).toContain('parentificatie');
    });
    await step('Een notitie maken', async () => {
      root.querySelector<HTMLDetailsElement>('.note')!.open = true;
      const field = root.querySelector<HTMLTextAreaElement>('.note textarea')!;
      field.value = 'Brengt het jongste kind weg';
      field.dispatchEvent(new Event('input'));
      await expect(Object.values(overview.value.notes)).toEqual(['Brengt het jongste kind weg']);
    });
  },
};

export const Reading: Story = {
  name: 'Om te lezen',
  args: {mode: 'read', setting: 'onderwijs'},
};

export const OnePart: Story = {
  name: 'Alleen over ouders of gezin',
  args: {mode: 'read', topic: 'ouders'},
};

export const Narrow: Story = {
  name: 'Smal',
  args: {value: some},
  globals: {width: '320'},
};

// When something is not as it should be

defineWaiting('factor-overview-waiting', FactorOverview);
defineFailing('factor-overview-failing', FactorOverview);

export const LightText: Story = {
  name: 'Lichte tekst tijdens het laden',
  render: () => html`<factor-overview-waiting>${pageText}</factor-overview-waiting>`,
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
  render: () => html`<factor-overview-failing>${pageText}</factor-overview-failing>`,
  parameters: {
    docs: {
      description: {story: 'De tekst van de pagina blijft staan. Hier lukt ook opnieuw proberen nooit.'},
      source: {transform: realTags},
    },
    expectedConsole: ['^\\[wijkgids\\] <factor-overview-failing>: Deze inhoud kon niet worden geladen'],
  },
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {topic: 'jeugd', mode: 'lees'},
  parameters: {
    ...describe('De bezoeker ziet alle factoren; de ontwikkelaar ziet in de console wat er wel kan.'),
    expectedConsole: [
      '<factor-overview topic="jeugd">: unknown value\\. Did you mean "jeugdige"',
      '<factor-overview mode="lees">: unknown value\\.',
    ],
  },
};

export const DarkPage: Story = {
  name: 'Op een donkere pagina',
  args: {value: some},
  decorators: [(story) => html`<div class="dark-page">${story()}</div>`],
};

export const Themed: Story = {
  name: 'Met een thema',
  args: {value: some},
  globals: {theme: 'ma'},
};
