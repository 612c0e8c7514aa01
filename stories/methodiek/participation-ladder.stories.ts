import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import '../../src/methodiek/participation-ladder/participation-ladder.define.js';
import {ParticipationLadder} from '../../src/methodiek/participation-ladder/participation-ladder.js';
import type {LadderValue} from '../../src/methodiek/participation-ladder/value.js';
import {drawn} from '../support/drawn.js';
import '../support/pages.css';
import {defineFailing, defineWaiting} from '../support/stand-in.js';

interface Args {
  mode?: string;
  ladder?: string;
  'heading-level'?: number;
  keep?: string;
  value?: LadderValue;
  onValueChange?: (event: Event) => void;
}

/** What the web editor puts inside the tag. */
const pageText = html`
  <p>De participatieladder laat zien hoe iemand meedoet, van geïsoleerd leven tot betaald werk.</p>
  <p slot="contact">Wijkteam Voorbeeld: <a href="tel:0101234567">010 123 45 67</a>, op werkdagen.</p>
`;

// What could be filled in. No one in it exists.
const nothing: LadderValue = {moments: [{id: 'start', date: ''}]};
const oneMoment: LadderValue = {
  moments: [
    {id: 'start', date: '2026-11-02', current: '2', wish: '4', note: 'Wil weer onder de mensen komen.'},
  ],
};
const threeMoments: LadderValue = {
  moments: [
    oneMoment.moments[0]!,
    {id: 'tussentijds', date: '2027-02-01', current: '3', wish: '4'},
    {id: 'afsluiting', date: '2027-05-03', current: '4', wish: '4', note: 'Geeft les in het buurthuis.'},
  ],
};
const longest: LadderValue = {
  moments: threeMoments.moments.map((moment) => ({
    ...moment,
    wish: '6',
    note: 'De arbeidsongeschiktheidsverzekeringsmaatschappij reageert niet. '.repeat(30).slice(0, 2000),
  })),
};

const meta: Meta<Args> = {
  title: 'Methodiek/participation-ladder',
  component: 'participation-ladder',
  argTypes: {mode: {control: 'inline-radio', options: ['read', 'score']}},
  render: (args) => html`
    <participation-ladder
      mode=${ifDefined(args.mode)}
      ladder=${ifDefined(args.ladder)}
      heading-level=${ifDefined(args['heading-level'])}
      keep=${ifDefined(args.keep)}
      .value=${args.value ?? nothing}
      @value-change=${args.onValueChange}
      >${pageText}</participation-ladder
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const describe = (story: string) => ({docs: {description: {story}}});

export const Read: Story = {name: 'Lezen', tags: ['main-state']};

export const Empty: Story = {name: 'Invullen: nog niets gekozen', args: {mode: 'score'}};

export const OneMoment: Story = {
  name: 'Invullen: nu en de wens',
  tags: ['main-state'],
  args: {mode: 'score', value: oneMoment},
  parameters: describe(
    'De wens telt, niet de top. Het verschil staat in woorden en in een rustige tekening.',
  ),
};

export const ThreeMoments: Story = {
  name: 'Invullen: drie momenten',
  tags: ['main-state'],
  args: {mode: 'score', value: threeMoments},
};

export const ByHand: Story = {
  name: 'Invullen: kiezen met een klik',
  args: {mode: 'score'},
  parameters: describe('Deze story vult zichzelf in: eerst nu, dan de wens.'),
  play: async ({canvasElement}) => {
    await drawn(canvasElement);
    const ladder = canvasElement.querySelector('participation-ladder')!;
    for (const id of ['current-2', 'wish-4']) {
      ladder.shadowRoot!.querySelector<HTMLElement>(`#${id}`)!.click();
      await ladder.updateComplete;
    }
    await expect(ladder.shadowRoot!.querySelector('.sentences')!.textContent).toContain('2 niveaus hoger');
  },
};

export const Hidden: Story = {
  name: 'Verborgen, als er iemand binnenkomt',
  args: {mode: 'score', value: oneMoment},
  play: async ({canvasElement}) => {
    await drawn(canvasElement);
    const ladder = canvasElement.querySelector('participation-ladder')!;
    const buttons = [...ladder.shadowRoot!.querySelectorAll('button')];
    buttons.find(({textContent}) => textContent.trim() === 'Verberg')!.click();
    await ladder.updateComplete;
    await expect(ladder.shadowRoot!.textContent.trim()).toBe('Toon weer');
  },
};

export const LongestTexts: Story = {
  name: 'Langste teksten',
  args: {mode: 'score', value: longest},
  play: async ({canvasElement}) => {
    await drawn(canvasElement);
    const ladder = canvasElement.querySelector('participation-ladder')!;
    for (const details of ladder.shadowRoot!.querySelectorAll('details')) details.open = true;
  },
};

export const Narrow: Story = {name: 'Smal: lezen', globals: {width: '320'}};

export const NarrowWorking: Story = {
  name: 'Smal: invullen, drie momenten',
  args: ThreeMoments.args!,
  globals: {width: '320'},
};

defineWaiting('participation-ladder-waiting', ParticipationLadder);
defineFailing('participation-ladder-failing', ParticipationLadder);

export const LightText: Story = {
  name: 'Lichte tekst tijdens het laden',
  render: () => html`<participation-ladder-waiting>${pageText}</participation-ladder-waiting>`,
  parameters: {
    ...describe('De tekst van de pagina zelf staat er tot de inhoud er is.'),
    keepsLightText: true,
  },
};

export const ContentFailed: Story = {
  name: 'De inhoud komt niet aan',
  render: () => html`<participation-ladder-failing>${pageText}</participation-ladder-failing>`,
  parameters: {
    ...describe('De tekst van de pagina blijft staan. Hier lukt ook opnieuw proberen nooit.'),
    expectedConsole: ['^\\[wijkgids\\] <participation-ladder-failing>: Deze inhoud kon niet worden geladen'],
  },
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {mode: 'scoor', ladder: 'werk'},
  parameters: {
    ...describe('De bezoeker leest de ladder; de ontwikkelaar ziet in de console wat er wel kan.'),
    expectedConsole: [
      '<participation-ladder mode="scoor">: unknown value\\. Did you mean "score"',
      '<participation-ladder ladder="werk">: unknown value\\.',
    ],
  },
};

export const DarkPage: Story = {
  name: 'Op een donkere pagina',
  args: OneMoment.args!,
  decorators: [(story) => html`<div class="dark-page">${story()}</div>`],
};

export const RightToLeft: Story = {
  name: 'Op een pagina van rechts naar links',
  args: OneMoment.args!,
  decorators: [(story) => html`<div dir="rtl" lang="ar">${story()}</div>`],
};

export const Themed: Story = {name: 'Met een thema', args: ThreeMoments.args!, globals: {theme: 'ma'}};
