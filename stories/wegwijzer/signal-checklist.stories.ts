import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import '../../src/wegwijzer/signal-checklist/signal-checklist.define.js';
import {SignalChecklist} from '../../src/wegwijzer/signal-checklist/signal-checklist.js';
import type {ChecklistValue} from '../../src/wegwijzer/signal-checklist/value.js';
import {drawn} from '../support/drawn.js';
import '../support/pages.css';
import {defineFailing, defineWaiting, realTags} from '../support/stand-in.js';

interface Args {
  setting?: string;
  category?: string;
  group?: string;
  keep?: string;
  'heading-level'?: number;
  share?: boolean;
  value?: ChecklistValue;
  onValueChange?: (event: Event) => void;
}

/** What the web editor puts inside the tag. */
const pageText = html`
  <p>
    Zag of hoorde je iets bij een kind? Schrijf op wat je opviel en bespreek het met een collega. Vermoed je
    mishandeling? Bel Veilig Thuis: <a href="tel:08002000">0800 2000</a>.
  </p>
  <p slot="contact">Wijkteam Voorbeeld: <a href="tel:0101234567">010 123 45 67</a>, op werkdagen.</p>
`;

const nothingChosen: ChecklistValue = {setting: '', signals: []};
const twoSignals: ChecklistValue = {
  setting: '',
  signals: [
    {id: 'slaap', seen: 'Viel twee keer in slaap tijdens het voorlezen.'},
    {id: 'vermoeidheid-ouders', seen: ''},
  ],
};
const harm: ChecklistValue = {
  setting: '',
  signals: [
    {id: 'onveilig', seen: 'Zei in de kring: ‘Thuis is het niet veilig.’'},
    {id: 'huilen', seen: 'Huilde daarna lang.'},
    {id: 'wijk', seen: ''},
  ],
};
const suicide: ChecklistValue = {
  setting: '',
  signals: [{id: 'suicidaliteit', seen: 'Had het over de dood.'}],
};
const longest: ChecklistValue = {
  setting: '',
  signals: ['zorgen', 'lichamelijke-verwaarlozing', 'gezinssamenstelling'].map((id) => ({
    id,
    seen: 'Zo lang als iemand op een drukke dag achter elkaar opschrijft. '.repeat(30),
  })),
};

const meta: Meta<Args> = {
  title: 'Wegwijzer/signal-checklist',
  component: 'signal-checklist',
  argTypes: {
    setting: {control: 'select', options: ['', 'alle', 'onderwijs', 'jgz', 'wijk', 'eerstelijn']},
    category: {control: 'text'},
    group: {control: 'text'},
    keep: {control: 'inline-radio', options: ['', 'off']},
  },
  render: (args) => html`
    <signal-checklist
      setting=${ifDefined(args.setting)}
      category=${ifDefined(args.category)}
      group=${ifDefined(args.group)}
      keep=${ifDefined(args.keep)}
      heading-level=${ifDefined(args['heading-level'])}
      ?share=${args.share}
      .value=${args.value ?? nothingChosen}
      @value-change=${args.onValueChange}
      >${pageText}</signal-checklist
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const describe = (story: string) => ({docs: {description: {story}}});

/** The checklist in a story, once it has drawn. */
async function rootIn(canvas: HTMLElement): Promise<ShadowRoot> {
  await drawn(canvas);
  return canvas.querySelector<HTMLElement>('signal-checklist')!.shadowRoot!;
}

// To choose from

export const Empty: Story = {name: 'Nog niets gekozen', tags: ['main-state']};

export const OwnSetting: Story = {
  name: 'In de jeugdgezondheidszorg',
  args: {setting: 'jgz'},
  parameters: describe('Signalen van je eigen werkplek staan bovenaan, die van een andere onderaan.'),
};

export const StartingFilter: Story = {
  name: 'Begint bij een groep',
  args: {group: 'thuissituatie'},
  parameters: describe('De webredacteur kiest waar de lijst begint; de lezer kan altijd alles tonen.'),
};

export const ByHand: Story = {
  name: 'Zoeken en kiezen',
  parameters: describe('Deze story zoekt op ‘gaapt’ en kiest wat er staat.'),
  play: async ({canvasElement, step}) => {
    const root = await rootIn(canvasElement);
    const list = canvasElement.querySelector<SignalChecklist>('signal-checklist')!;
    await step('Zoeken', async () => {
      const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
      field.value = 'gaapt';
      field.dispatchEvent(new Event('input'));
      await list.updateComplete;
      await expect(root.querySelectorAll('.row')).toHaveLength(1);
    });
    await step('Kiezen', async () => {
      root.querySelector<HTMLInputElement>('.row input')!.click();
      await list.updateComplete;
      await expect(root.querySelector('.row textarea')).not.toBeNull();
    });
  },
};

// Something chosen

export const TwoSignals: Story = {
  name: 'Twee signalen',
  args: {setting: 'jgz', value: twoSignals},
  tags: ['main-state'],
};

export const ConsultFirst: Story = {
  name: 'Overleg eerst',
  tags: ['main-state'],
  args: {setting: 'onderwijs', value: harm},
  parameters: describe('Wie je nu belt, staat bij het signaal zelf en vooraan in de samenvatting.'),
};

export const Suicidality: Story = {name: 'Suïcidaliteit: 113 eerst', args: {value: suicide}};

// Much text, little room

export const LongestTexts: Story = {name: 'Langste teksten', args: {value: longest}};

export const Narrow: Story = {name: 'Smal', args: ConsultFirst.args!, globals: {width: '320'}};

export const NarrowLongest: Story = {
  name: 'Smal: langste teksten',
  args: LongestTexts.args!,
  globals: {width: '320'},
};

// When something is not as it should be

defineWaiting('signal-checklist-waiting', SignalChecklist);
defineFailing('signal-checklist-failing', SignalChecklist);

export const LightText: Story = {
  name: 'Lichte tekst tijdens het laden',
  render: () => html`<signal-checklist-waiting>${pageText}</signal-checklist-waiting>`,
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
  render: () => html`<signal-checklist-failing>${pageText}</signal-checklist-failing>`,
  parameters: {
    docs: {
      description: {story: 'De tekst van de pagina blijft staan. Hier lukt ook opnieuw proberen nooit.'},
      source: {transform: realTags},
    },
    expectedConsole: ['^\\[wijkgids\\] <signal-checklist-failing>: Deze inhoud kon niet worden geladen'],
  },
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {category: 'ik-hor', setting: 'school'},
  parameters: {
    ...describe('De bezoeker ziet alle signalen; de ontwikkelaar ziet in de console wat er wel kan.'),
    expectedConsole: [
      '<signal-checklist category="ik-hor">: unknown value\\. Did you mean "ik-hoor"',
      '<signal-checklist setting="school">: unknown value',
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
  args: TwoSignals.args!,
  decorators: [(story) => html`<div dir="rtl" lang="ar">${story()}</div>`],
};

export const Themed: Story = {name: 'Met een thema', args: ConsultFirst.args!, globals: {theme: 'ma'}};
