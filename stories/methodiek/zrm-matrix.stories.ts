import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import '../../src/methodiek/zrm-matrix/zrm-matrix.define.js';
import type {ZrmValue} from '../../src/methodiek/zrm-matrix/value.js';
import {ZrmMatrix} from '../../src/methodiek/zrm-matrix/zrm-matrix.js';
import {drawn} from '../support/drawn.js';
import '../support/pages.css';
import {defineFailing, defineWaiting} from '../support/stand-in.js';
import * as values from './zrm-matrix.values.js';

interface Args {
  mode?: string;
  domains?: string;
  domain?: string;
  edition?: string;
  'heading-level'?: number;
  share?: boolean;
  value?: ZrmValue;
  onValueChange?: (event: Event) => void;
}

/** What the web editor puts inside the tag. */
const pageText = html`
  <p>
    De Zelfredzaamheid-Matrix laat zien hoe goed iemand zich redt.
    <a href="https://www.zelfredzaamheidmatrix.nl">Lees meer bij de uitgever</a>.
  </p>
  <p slot="contact">Wijkteam Voorbeeld: <a href="tel:0101234567">010 123 45 67</a>, op werkdagen.</p>
`;

const meta: Meta<Args> = {
  title: 'Methodiek/zrm-matrix',
  component: 'zrm-matrix',
  argTypes: {
    mode: {control: 'inline-radio', options: ['read', 'score']},
    domains: {control: 'text'},
  },
  render: (args) => html`
    <zrm-matrix
      mode=${ifDefined(args.mode)}
      domains=${ifDefined(args.domains)}
      domain=${ifDefined(args.domain)}
      edition=${ifDefined(args.edition)}
      heading-level=${ifDefined(args['heading-level'])}
      ?share=${args.share}
      .value=${args.value ?? values.nothing}
      @value-change=${args.onValueChange}
      >${pageText}</zrm-matrix
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The matrix in a story, once it has drawn. */
async function matrixIn(canvas: HTMLElement): Promise<ShadowRoot> {
  await drawn(canvas);
  return canvas.querySelector<HTMLElement>('zrm-matrix')!.shadowRoot!;
}

const describe = (story: string) => ({docs: {description: {story}}});

// To read

export const ReadAll: Story = {
  name: 'Lezen: alle domeinen',
  tags: ['main-state'],
};

export const ReadChosen: Story = {
  name: 'Lezen: gekozen domeinen',
  args: {domains: 'financien huisvesting justitie'},
  parameters: describe('De webredacteur kiest domeinen en hun volgorde.'),
};

// To fill in

export const ScoreEmpty: Story = {
  name: 'Invullen: nog niets gekozen',
  args: {mode: 'score'},
};

export const ScoreOneChosen: Story = {
  name: 'Invullen: één domein gekozen',
  args: {mode: 'score', value: values.oneDomainChosen},
};

export const ScoreAnswered: Story = {
  name: 'Invullen: antwoorden, met hulplijnen',
  tags: ['main-state'],
  args: {mode: 'score', value: values.answered},
  parameters: describe('Bij niveau 2 van huiselijke relaties staan de hulplijnen er direct bij.'),
};

export const ScoreByHand: Story = {
  name: 'Invullen: een domein kiezen en beoordelen',
  args: {mode: 'score'},
  parameters: describe('Deze story vult zichzelf in: een domein aanvinken, dan een niveau kiezen.'),
  play: async ({canvasElement, step}) => {
    const matrix = await matrixIn(canvasElement);
    const find = async (selector: string) => {
      await canvasElement.querySelector('zrm-matrix')!.updateComplete;
      return matrix.querySelector<HTMLElement>(selector);
    };
    await step('Een domein kiezen', async () => {
      (await find('.choice input'))!.click();
      await expect((await find('.domain'))!.checkVisibility()).toBe(true);
    });
    await step('Een niveau kiezen', async () => {
      (await find('input[value="4"]'))!.click();
      await expect(await find('.option:has(:checked)')).not.toBeNull();
    });
  },
};

// Much text, little room

export const LongestTexts: Story = {
  name: 'Langste teksten',
  args: {mode: 'score', value: values.longest},
  parameters: describe('De domeinen met de meeste tekst, met de langste reden en notitie die passen.'),
  play: async ({canvasElement}) => {
    const matrix = await matrixIn(canvasElement);
    for (const note of matrix.querySelectorAll('details')) note.open = true;
  },
};

export const Narrow: Story = {
  name: 'Smal: lezen',
  globals: {width: '320'},
  parameters: describe('In een smalle kolom staat er één domein tegelijk.'),
};

export const NarrowScoring: Story = {
  name: 'Smal: invullen, langste teksten',
  args: LongestTexts.args!,
  globals: {width: '320'},
};

// When something is not as it should be

defineWaiting('zrm-matrix-waiting', ZrmMatrix);
defineFailing('zrm-matrix-failing', ZrmMatrix);

export const LightText: Story = {
  name: 'Lichte tekst tijdens het laden',
  render: () => html`<zrm-matrix-waiting>${pageText}</zrm-matrix-waiting>`,
  parameters: {
    ...describe('De tekst van de pagina zelf staat er tot de inhoud er is.'),
    keepsLightText: true,
  },
};

export const ContentFailed: Story = {
  name: 'De inhoud komt niet aan',
  tags: ['main-state'],
  render: () => html`<zrm-matrix-failing>${pageText}</zrm-matrix-failing>`,
  parameters: {
    ...describe('De tekst van de pagina blijft staan. Hier lukt ook opnieuw proberen nooit.'),
    expectedConsole: ['^\\[wijkgids\\] <zrm-matrix-failing>: Deze inhoud kon niet worden geladen'],
  },
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {mode: 'scoor', domains: 'financen'},
  parameters: {
    ...describe('De bezoeker ziet de hele matrix; de ontwikkelaar ziet in de console wat er wel kan.'),
    expectedConsole: [
      '<zrm-matrix mode="scoor">: unknown value\\. Did you mean "score"',
      '<zrm-matrix domains="financen">: unknown value\\. Did you mean "financien"',
    ],
  },
};

// On other pages

export const DarkPage: Story = {
  name: 'Op een donkere pagina',
  tags: ['main-state'],
  args: ScoreAnswered.args!,
  decorators: [(story) => html`<div class="dark-page">${story()}</div>`],
  parameters: describe('Zonder thema houdt het element een licht vlak met donkere letters.'),
};

export const RightToLeft: Story = {
  name: 'Op een pagina van rechts naar links',
  args: {domains: 'financien huisvesting'},
  decorators: [(story) => html`<div dir="rtl" lang="ar">${story()}</div>`],
  parameters: describe('De Nederlandse tekst blijft van links naar rechts.'),
};

export const Themed: Story = {
  name: 'Met een thema',
  args: ScoreAnswered.args!,
  globals: {theme: 'ma'},
  parameters: describe('“Mooi & Anders” uit de NL Design System community.'),
};
