import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import '../../src/wegwijzer/age-conversation-tips/age-conversation-tips.define.js';
import {AgeConversationTips} from '../../src/wegwijzer/age-conversation-tips/age-conversation-tips.js';
import {drawn} from '../support/drawn.js';
import '../support/pages.css';
import {defineFailing, defineWaiting} from '../support/stand-in.js';

interface Args {
  age?: string;
  band?: string;
  topic?: string;
  'heading-level'?: number;
  share?: boolean;
}

/** What the web editor puts inside the tag. */
const pageText = html`
  <p>
    Ga je in gesprek met een kind of jongere? Vermoed je mishandeling of geweld? Bel eerst Veilig Thuis:
    <a href="tel:08002000">0800 2000</a>.
  </p>
  <p slot="contact">Wijkteam Voorbeeld: <a href="tel:0101234567">010 123 45 67</a>, op werkdagen.</p>
`;

const meta: Meta<Args> = {
  title: 'Wegwijzer/age-conversation-tips',
  component: 'age-conversation-tips',
  argTypes: {age: {control: 'text'}, band: {control: 'text'}, topic: {control: 'text'}},
  render: (args) => html`
    <age-conversation-tips
      age=${ifDefined(args.age)}
      band=${ifDefined(args.band)}
      topic=${ifDefined(args.topic)}
      heading-level=${ifDefined(args['heading-level'])}
      ?share=${args.share}
      >${pageText}</age-conversation-tips
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const describe = (story: string) => ({docs: {description: {story}}});

/** The element in a story, once it has drawn all of its content. */
async function tipsIn(canvas: HTMLElement): Promise<AgeConversationTips> {
  await drawn(canvas);
  const tips = canvas.querySelector<AgeConversationTips>('age-conversation-tips')!;
  await tips.loadContent();
  await tips.updateComplete;
  return tips;
}

/** Compares with another age, as a user does. */
async function compareWith(canvas: HTMLElement, band: string): Promise<AgeConversationTips> {
  const tips = await tipsIn(canvas);
  const select = tips.shadowRoot!.querySelectorAll('select')[1]!;
  select.value = band;
  select.dispatchEvent(new Event('change'));
  await tips.updateComplete;
  return tips;
}

export const NineYears: Story = {
  name: 'Een kind van negen',
  args: {age: '9'},
};

export const NoAge: Story = {
  name: 'Nog geen leeftijd gekozen',
};

export const OneTopic: Story = {
  name: 'Eén onderwerp: vertrouwen',
  args: {age: '9', topic: 'vertrouwen'},
};

export const Parents: Story = {
  name: 'Eén onderwerp: ouders',
  args: {topic: 'ouders'},
};

export const TwoAges: Story = {
  name: 'Twee leeftijden naast elkaar',
  args: {age: '9'},
  parameters: describe('Bij een andere mentale leeftijd, of bij twee kinderen.'),
  play: async ({canvasElement}) => {
    const tips = await compareWith(canvasElement, '6-7');
    await expect(tips.shadowRoot!.querySelectorAll('.summary .column')).toHaveLength(2);
  },
};

export const LongestTexts: Story = {
  name: 'Langste teksten, alles open',
  args: {band: '10-11'},
  play: async ({canvasElement}) => {
    const tips = await compareWith(canvasElement, '4-5');
    for (const details of tips.shadowRoot!.querySelectorAll('details')) details.open = true;
  },
};

export const Narrow: Story = {
  name: 'Smal: langste teksten',
  args: LongestTexts.args!,
  globals: {width: '320'},
  play: LongestTexts.play!,
};

export const TooYoung: Story = {
  name: 'Een leeftijd zonder tips: 1 jaar',
  args: {age: '1'},
  parameters: {
    expectedConsole: ['<age-conversation-tips age="1">: no tips for this age\\. Allowed: 2 to 18\\.'],
  },
};

export const TooOld: Story = {
  name: 'Een leeftijd zonder tips: 30 jaar',
  args: {age: '30'},
  parameters: {
    expectedConsole: ['<age-conversation-tips age="30">: no tips for this age\\. Allowed: 2 to 18\\.'],
  },
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {band: '8-10', topic: 'vertrouwn'},
  parameters: {
    expectedConsole: [
      '<age-conversation-tips band="8-10">: unknown value',
      '<age-conversation-tips topic="vertrouwn">: unknown value\\. Did you mean "vertrouwen"',
    ],
  },
};

defineWaiting('age-conversation-tips-waiting', AgeConversationTips);
defineFailing('age-conversation-tips-failing', AgeConversationTips);

/** The code that a page would hold, without the name of our stand-in. */
const realTag = (code: string) =>
  code.replaceAll(/age-conversation-tips-(waiting|failing)/g, 'age-conversation-tips');

export const LightText: Story = {
  name: 'Lichte tekst tijdens het laden',
  render: () => html`<age-conversation-tips-waiting>${pageText}</age-conversation-tips-waiting>`,
  parameters: {docs: {source: {transform: realTag}}, keepsLightText: true},
};

export const ContentFailed: Story = {
  name: 'De inhoud komt niet aan',
  render: () => html`<age-conversation-tips-failing>${pageText}</age-conversation-tips-failing>`,
  parameters: {
    docs: {source: {transform: realTag}},
    expectedConsole: ['^\\[wijkgids\\] <age-conversation-tips-failing>: Deze inhoud kon niet worden geladen'],
  },
};

export const DarkPage: Story = {
  name: 'Op een donkere pagina',
  args: {age: '9'},
  decorators: [(story) => html`<div class="dark-page">${story()}</div>`],
};

export const Themed: Story = {
  name: 'Met een thema',
  args: {age: '9'},
  globals: {theme: 'ma'},
};
