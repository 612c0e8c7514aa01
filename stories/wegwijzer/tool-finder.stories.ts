import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import '../../src/wegwijzer/tool-finder/tool-finder.define.js';
import {ToolFinder} from '../../src/wegwijzer/tool-finder/tool-finder.js';
import {drawn} from '../support/drawn.js';
import '../support/pages.css';
import {defineFailing, defineWaiting} from '../support/stand-in.js';

interface Args {
  step?: string;
  setting?: string;
  situation?: string;
  topic?: string;
  age?: string;
  'heading-level'?: number;
  share?: boolean;
}

/** What the web editor puts inside the tag. */
const pageText = html`
  <p>Hulpmiddelen voor wie zich zorgen maakt over een kind. <a href="/hulpmiddelen">Bekijk de lijst</a>.</p>
  <p slot="contact">Wijkteam Voorbeeld: <a href="tel:0101234567">010 123 45 67</a>, op werkdagen.</p>
`;

const meta: Meta<Args> = {
  title: 'Wegwijzer/tool-finder',
  component: 'tool-finder',
  argTypes: {
    step: {control: 'text'},
    setting: {control: 'select', options: ['alle', 'onderwijs', 'jgz', 'wijk', 'eerstelijn']},
    situation: {control: 'text'},
    topic: {control: 'text'},
    age: {control: 'text'},
  },
  render: (args) => html`
    <tool-finder
      step=${ifDefined(args.step)}
      setting=${ifDefined(args.setting)}
      situation=${ifDefined(args.situation)}
      topic=${ifDefined(args.topic)}
      age=${ifDefined(args.age)}
      heading-level=${ifDefined(args['heading-level'])}
      ?share=${args.share}
      >${pageText}</tool-finder
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The finder in a story, once it has drawn. */
async function finderIn(canvas: HTMLElement): Promise<ToolFinder> {
  await drawn(canvas);
  return canvas.querySelector('tool-finder')!;
}

const describe = (story: string) => ({docs: {description: {story}}});

export const All: Story = {
  name: 'Alle hulpmiddelen',
};

export const ForATalk: Story = {
  name: 'Voor een gesprek met een kind van 9',
  args: {step: 'gesprek-met-jeugdige-en-gezin', setting: 'onderwijs', age: '9'},
  parameters: describe('Een hulpmiddel zonder leeftijd telt voor alle leeftijden.'),
};

export const MayHarm: Story = {
  name: 'Kindermishandeling, met hulplijnen',
  args: {topic: 'kindermishandeling', setting: 'jgz'},
  parameters: describe('Bij onderwerpen waarbij een kind onveilig kan zijn, staan de hulplijnen bovenaan.'),
};

export const Gap: Story = {
  name: 'De wegwijzer heeft hier zelf nog niets',
  args: {step: 'risicotaxatie', setting: 'wijk'},
};

export const Nothing: Story = {
  name: 'Niets gevonden',
  args: {topic: 'scheiding', situation: 'eenoudergezin'},
};

export const ByHand: Story = {
  name: 'Typen en een filter kiezen',
  parameters: describe('Dit verhaal vult zichzelf in: woorden typen, dan een stap aanvinken.'),
  play: async ({canvasElement, step}) => {
    const finder = await finderIn(canvasElement);
    const root = finder.shadowRoot!;
    await step('Woorden typen', async () => {
      const search = root.querySelector<HTMLInputElement>('input[type=search]')!;
      search.value = 'mantelzorg';
      search.dispatchEvent(new Event('input'));
      await finder.updateComplete;
      await expect(root.querySelector('[role=status]')!.textContent.trim()).toMatch(
        /^\d+ van \d+ hulpmiddelen$/,
      );
    });
    await step('Een stap kiezen', async () => {
      root.querySelector<HTMLElement>('input[value=signalen-opmerken]')!.click();
      await finder.updateComplete;
      await expect(root.querySelectorAll('.chip').length).toBe(1);
    });
  },
};

export const Narrow: Story = {
  name: 'Smal: filters achter een knop',
  args: {topic: 'kopp kov'},
  globals: {width: '320'},
};

export const NarrowOpen: Story = {
  name: 'Smal: filters open',
  args: {topic: 'kopp kov'},
  globals: {width: '320'},
  play: async ({canvasElement}) => {
    const finder = await finderIn(canvasElement);
    finder.shadowRoot!.querySelector<HTMLElement>('.filter-toggle')!.click();
    await finder.updateComplete;
  },
};

// When something is not as it should be

defineWaiting('tool-finder-waiting', ToolFinder);
defineFailing('tool-finder-failing', ToolFinder);

/** The code that a page would hold, without the name of our stand-in. */
const realTag = (code: string) => code.replaceAll(/tool-finder-(waiting|failing)/g, 'tool-finder');

export const LightText: Story = {
  name: 'Lichte tekst tijdens het laden',
  render: () => html`<tool-finder-waiting>${pageText}</tool-finder-waiting>`,
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
  render: () => html`<tool-finder-failing>${pageText}</tool-finder-failing>`,
  parameters: {
    docs: {
      description: {story: 'De tekst van de pagina blijft staan. Hier lukt ook opnieuw proberen nooit.'},
      source: {transform: realTag},
    },
    expectedConsole: ['^\\[wijkgids\\] <tool-finder-failing>: Deze inhoud kon niet worden geladen'],
  },
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {topic: 'scheidng', age: '40'},
  parameters: {
    ...describe('De bezoeker ziet alle hulpmiddelen; de ontwikkelaar ziet in de console wat er wel kan.'),
    expectedConsole: [
      '<tool-finder topic="scheidng">: unknown value\\. Did you mean "scheiding"',
      '<tool-finder age="40">: unknown value\\.',
    ],
  },
};

export const DarkPage: Story = {
  name: 'Op een donkere pagina',
  args: {topic: 'armoede'},
  decorators: [(story) => html`<div class="dark-page">${story()}</div>`],
};

export const Themed: Story = {
  name: 'Met een thema',
  args: {topic: 'armoede'},
  globals: {theme: 'ma'},
};
