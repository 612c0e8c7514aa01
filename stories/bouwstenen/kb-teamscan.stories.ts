import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import '../../src/bouwstenen/kb-teamscan/kb-teamscan.define.js';
import {KbTeamscan} from '../../src/bouwstenen/kb-teamscan/kb-teamscan.js';
import type {TeamscanValue} from '../../src/bouwstenen/kb-teamscan/value.js';
import {drawn} from '../support/drawn.js';
import '../support/pages.css';
import {defineFailing, defineWaiting} from '../support/stand-in.js';
import * as values from './kb-teamscan.values.js';

interface Args {
  step?: string;
  domain?: string;
  domains?: string;
  'heading-level'?: number;
  share?: boolean;
  value?: TeamscanValue;
  onValueChange?: (event: Event) => void;
}

/** What the web editor puts inside the tag. */
const pageText = html`
  <p>
    De kennisbouwstenen laten zien wat een wijkteam weet.
    <a href="https://www.kennisbouwstenen.nl">Lees meer bij de makers</a>.
  </p>
`;

const meta: Meta<Args> = {
  title: 'Bouwstenen/kb-teamscan',
  component: 'kb-teamscan',
  argTypes: {
    step: {control: 'inline-radio', options: ['kiezen', 'invullen', 'beeld', 'plan']},
    domains: {control: 'text'},
  },
  render: (args) => html`
    <kb-teamscan
      step=${ifDefined(args.step)}
      domain=${ifDefined(args.domain)}
      domains=${ifDefined(args.domains)}
      heading-level=${ifDefined(args['heading-level'])}
      ?share=${args.share}
      .value=${args.value ?? values.nothing}
      @value-change=${args.onValueChange}
      >${pageText}</kb-teamscan
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const describe = (story: string) => ({docs: {description: {story}}});

// The steps

export const Choose: Story = {
  name: 'Kiezen',
  tags: ['main-state'],
};

export const ChooseFromFew: Story = {
  name: 'Kiezen: alleen domeinen van de pagina',
  args: {domains: 'inkomen veiligheid'},
  parameters: describe('De webredacteur bepaalt welke domeinen een team kan kiezen.'),
};

export const FillEmpty: Story = {
  name: 'Invullen: nog niets',
  args: {step: 'invullen', value: {...values.nothing, domains: ['inkomen', 'veiligheid']}},
};

export const Fill: Story = {
  name: 'Invullen: antwoorden, en het web ernaast',
  tags: ['main-state'],
  args: {step: 'invullen', value: values.filled},
};

export const FillByHand: Story = {
  name: 'Invullen: een domein kiezen en antwoorden',
  parameters: describe('Deze story vult zichzelf in: een domein, een antwoord, en dan het opleidingsplan.'),
  play: async ({canvasElement, step}) => {
    await drawn(canvasElement);
    const scan = canvasElement.querySelector('kb-teamscan')!;
    const find = async (selector: string) => {
      await scan.updateComplete;
      return scan.shadowRoot!.querySelector<HTMLElement>(selector);
    };
    await step('Een domein kiezen', async () => {
      (await find('.choice input'))!.click();
      (await find('.step > .on'))!.click();
      await expect((await find('.part-head'))!.checkVisibility()).toBe(true);
    });
    await step('Antwoorden', async () => {
      (await find('input[value="te-weinig"]'))!.click();
      await expect(await find('.answer:has(:checked)')).not.toBeNull();
    });
    await step('Naar het plan', async () => {
      (await find('.steps li:last-child button'))!.click();
      await expect(await find('.plan-item')).not.toBeNull();
    });
  },
};

export const Outcome: Story = {
  name: 'Beeld',
  tags: ['main-state'],
  args: {step: 'beeld', value: values.filled},
};

export const OutcomeEmpty: Story = {
  name: 'Beeld: nog niets',
  args: {step: 'beeld'},
};

export const Plan: Story = {
  name: 'Opleidingsplan',
  tags: ['main-state'],
  args: {step: 'plan', value: values.filled},
};

export const PlanEmpty: Story = {
  name: 'Opleidingsplan: nog niets',
  args: {step: 'plan'},
};

// Members and moments

export const ThreeSheets: Story = {
  name: 'Drie antwoordbladen: nog geen verdeling',
  args: {step: 'invullen', value: values.withSheets(3)},
};

export const EightSheets: Story = {
  name: 'Acht antwoordbladen',
  args: {step: 'invullen', value: values.withSheets(8)},
  parameters: describe('Het team ziet waar de antwoorden verschillen en praat daarover.'),
};

export const Compared: Story = {
  name: 'Vergeleken met een eerder moment',
  args: {step: 'beeld', value: values.compared},
};

export const ComparedPlan: Story = {
  name: 'Opleidingsplan bij een later moment',
  args: {step: 'plan', value: values.compared},
};

// Much text, little room

export const LongestTexts: Story = {
  name: 'Langste teksten',
  args: {step: 'plan', value: values.longest},
};

export const Narrow: Story = {
  name: 'Smal: invullen',
  args: {step: 'invullen', domain: 'opvoeden-en-opgroeien', value: values.longest},
  globals: {width: '320'},
};

export const NarrowOutcome: Story = {
  name: 'Smal: beeld',
  args: {step: 'beeld', value: values.filled},
  globals: {width: '320'},
};

export const NarrowPlan: Story = {
  name: 'Smal: opleidingsplan, langste teksten',
  args: {step: 'plan', value: values.longest},
  globals: {width: '320'},
};

// When something is not as it should be

defineWaiting('kb-teamscan-waiting', KbTeamscan);
defineFailing('kb-teamscan-failing', KbTeamscan);

export const LightText: Story = {
  name: 'Lichte tekst tijdens het laden',
  render: () => html`<kb-teamscan-waiting>${pageText}</kb-teamscan-waiting>`,
  parameters: {
    ...describe('De tekst van de pagina zelf staat er tot de inhoud er is.'),
    keepsLightText: true,
  },
};

export const ContentFailed: Story = {
  name: 'De inhoud komt niet aan',
  tags: ['main-state'],
  render: () => html`<kb-teamscan-failing>${pageText}</kb-teamscan-failing>`,
  parameters: {
    ...describe('De tekst van de pagina blijft staan. Hier lukt ook opnieuw proberen nooit.'),
    expectedConsole: ['^\\[wijkgids\\] <kb-teamscan-failing>: Deze inhoud kon niet worden geladen'],
  },
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {step: 'plannen', domain: 'inkommen', domains: 'geld'},
  parameters: {
    ...describe('Het team ziet de hele scan; de ontwikkelaar ziet in de console wat er wel kan.'),
    expectedConsole: [
      '<kb-teamscan step="plannen">: unknown value\\. Did you mean "plan"',
      '<kb-teamscan domain="inkommen">: unknown value\\. Did you mean "inkomen"',
      '<kb-teamscan domains="geld">: unknown value\\.',
    ],
  },
};

// On other pages

export const DarkPage: Story = {
  name: 'Op een donkere pagina',
  tags: ['main-state'],
  args: Fill.args!,
  decorators: [(story) => html`<div class="dark-page">${story()}</div>`],
  parameters: describe('Zonder thema houdt het element een licht vlak met donkere letters.'),
};

export const RightToLeft: Story = {
  name: 'Op een pagina van rechts naar links',
  args: Plan.args!,
  decorators: [(story) => html`<div dir="rtl" lang="ar">${story()}</div>`],
  parameters: describe('De Nederlandse tekst blijft van links naar rechts.'),
};

export const Themed: Story = {
  name: 'Met een thema',
  args: Fill.args!,
  globals: {theme: 'ma'},
  parameters: describe('“Mooi & Anders” uit de NL Design System community.'),
};
