import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import '../../src/kwaliteit/quality-criteria/quality-criteria.define.js';
import {QualityCriteria} from '../../src/kwaliteit/quality-criteria/quality-criteria.js';
import {drawn} from '../support/drawn.js';
import '../support/pages.css';
import {defineFailing, defineWaiting, realTags} from '../support/stand-in.js';

interface Args {
  view?: string;
  framework?: string;
  element?: string;
  segment?: string;
  topic?: string;
  keep?: string;
  'heading-level'?: number;
  share?: boolean;
}

/** What the web editor puts inside the tag. */
const pageText = html`
  <p>
    Vijftien kwaliteitskaders voor de inkoop van jeugdhulp en Wmo.
    <a href="https://www.inkoopsociaaldomein.nl">Bekijk ze bij Inkoop Sociaal Domein</a>.
  </p>
`;

const meta: Meta<Args> = {
  title: 'Kwaliteit/quality-criteria',
  component: 'quality-criteria',
  argTypes: {
    view: {control: 'select', options: ['overzicht', 'criteria', 'vergelijken', 'mandje']},
    framework: {control: 'text'},
    element: {
      control: 'select',
      options: ['dienstverlening', 'vakmanschap', 'samenwerking', 'organisatie'],
    },
    segment: {control: 'text'},
    topic: {control: 'text'},
    keep: {control: 'select', options: ['', 'off']},
  },
  render: (args) => html`
    <quality-criteria
      view=${ifDefined(args.view)}
      framework=${ifDefined(args.framework)}
      element=${ifDefined(args.element)}
      segment=${ifDefined(args.segment)}
      topic=${ifDefined(args.topic)}
      keep=${ifDefined(args.keep)}
      heading-level=${ifDefined(args['heading-level'])}
      ?share=${args.share}
      >${pageText}</quality-criteria
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const describe = (story: string) => ({docs: {description: {story}}});

/** The element in a story, once something in it has come. */
async function toolWith(canvas: HTMLElement, selector: string): Promise<QualityCriteria> {
  await drawn(canvas);
  const tool = canvas.querySelector('quality-criteria')!;
  for (let i = 0; i < 500 && !tool.shadowRoot!.querySelector(selector); i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await expect(tool.shadowRoot!.querySelector(selector)).not.toBeNull();
  return tool;
}

/** A basket with something of every kind in it. */
const FILLED = [
  {id: 'kwaliteit/criterium/jij-kader/1-1', use: 'eis', why: 'De cliëntenraad vroeg hierom.'},
  {id: 'kwaliteit/criterium/beschermd-wonen-en-opvang/2', use: 'eis', why: ''},
  {id: 'kwaliteit/criterium/voorkomen-seksueel-misbruik/2-1-1', use: 'bewijs', why: ''},
  {id: 'kwaliteit/vraag/wat-werkt-integraal-werken/allianties', use: 'gunningsvraag', why: ''},
  {id: 'kwaliteit/kader/jeugdzorgplus', use: 'verwijzing', why: ''},
];

const withBasket =
  (items: readonly object[]): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    await drawn(canvasElement);
    const tool = canvasElement.querySelector('quality-criteria')!;
    tool.value = {items};
    await toolWith(canvasElement, '.basket-item');
  };

export const Overview: Story = {
  name: 'Overzicht van de kaders',
};

export const OverviewForFosterCare: Story = {
  name: 'Overzicht, voor wie pleegzorg inkoopt',
  args: {segment: 'pleegzorg'},
  parameters: describe('Een kader voor alle jeugdhulp past bij elk segment van de jeugdhulp.'),
};

export const OverviewAsCards: Story = {
  name: 'Overzicht als kaarten',
  globals: {width: '320'},
};

export const Criteria: Story = {
  name: 'Criteria over privacy',
  args: {topic: 'privacy'},
  play: async ({canvasElement}) => {
    const tool = await toolWith(canvasElement, '.results');
    await expect(tool.shadowRoot!.querySelectorAll('.criterion').length).toBe(17);
  },
};

export const AllCriteria: Story = {
  name: 'Alle criteria',
  args: {view: 'criteria'},
  play: async ({canvasElement}) => {
    await toolWith(canvasElement, '.results');
  },
};

export const CriteriaNarrow: Story = {
  name: 'Criteria, smal',
  args: {topic: 'privacy', segment: 'jeugdhulp-4'},
  globals: {width: '320'},
  play: async ({canvasElement}) => {
    await toolWith(canvasElement, '.results');
  },
};

export const Nothing: Story = {
  name: 'Niets gevonden',
  args: {framework: 'jij-kader', topic: 'netwerk', element: 'organisatie'},
  play: async ({canvasElement}) => {
    await toolWith(canvasElement, '.nothing');
  },
};

export const FrameworkPage: Story = {
  name: 'Een kader',
  play: async ({canvasElement}) => {
    const tool = await toolWith(canvasElement, '.frameworks');
    tool.show('kwaliteit/kader/jij-kader');
    await toolWith(canvasElement, '.page');
  },
};

export const LapsedFramework: Story = {
  name: 'Een kader dat is verlopen',
  play: async ({canvasElement}) => {
    const tool = await toolWith(canvasElement, '.frameworks');
    tool.show('kwaliteit/kader/werken-aan-veiligheid');
    await toolWith(canvasElement, '.page .caution');
  },
};

export const Compared: Story = {
  name: 'Drie kaders naast elkaar',
  args: {view: 'vergelijken'},
  play: async ({canvasElement}) => {
    const tool = await toolWith(canvasElement, '.choices');
    for (const [at, id] of ['jij-kader', 'basisset-wmo', 'wat-werkt-integraal-werken'].entries()) {
      const select = tool.shadowRoot!.querySelectorAll('select')[at]!;
      select.value = id;
      select.dispatchEvent(new Event('change'));
      await tool.updateComplete;
    }
    await expect(tool.shadowRoot!.querySelectorAll('.compared').length).toBe(4);
  },
};

export const OneTheme: Story = {
  name: 'Eén thema door alle kaders',
  args: {view: 'vergelijken'},
  play: async ({canvasElement}) => {
    const tool = await toolWith(canvasElement, '.choices');
    tool.shadowRoot!.querySelector<HTMLElement>('input[value=thema]')!.click();
    await tool.updateComplete;
    const select = tool.shadowRoot!.querySelector('select')!;
    select.value = 'privacy';
    select.dispatchEvent(new Event('change'));
    await tool.updateComplete;
    await expect(tool.shadowRoot!.querySelectorAll('.criterion').length).toBe(17);
  },
};

export const EmptyBasket: Story = {
  name: 'Mandje, nog leeg',
  args: {view: 'mandje'},
  play: async ({canvasElement}) => {
    await toolWith(canvasElement, '.basket-empty');
  },
};

export const FilledBasket: Story = {
  name: 'Mandje met van alles wat',
  args: {view: 'mandje'},
  play: withBasket(FILLED),
};

export const BasketWithWarnings: Story = {
  name: 'Mandje met waarschuwingen',
  args: {view: 'mandje'},
  parameters: describe('Wat aan de gemeente gericht is, of geen eis is, past niet als eis.'),
  play: withBasket([
    {id: 'kwaliteit/criterium/werken-aan-veiligheid/1', use: 'eis'},
    {id: 'kwaliteit/criterium/werken-aan-veiligheid/4', use: 'eis'},
    {id: 'kwaliteit/criterium/wat-werkt-clientenparticipatie/werkzaam-1', use: 'eis'},
  ]),
};

export const MuchInBasket: Story = {
  name: 'Mandje met tien punten of meer',
  args: {view: 'mandje'},
  parameters: describe('Een vriendelijke regel: met minder eisen kom je vaak verder.'),
  play: withBasket(
    ['1-1', '1-2', '1-3', '1-4', '1-5', '2-1', '2-2', '2-3', '2-4', '2-5'].map((id) => ({
      id: `kwaliteit/criterium/jij-kader/${id}`,
    })),
  ),
};

export const BasketNarrow: Story = {
  name: 'Mandje, smal',
  args: {view: 'mandje'},
  globals: {width: '320'},
  play: withBasket(FILLED),
};

// When something is not as it should be

defineWaiting('quality-criteria-waiting', QualityCriteria);
defineFailing('quality-criteria-failing', QualityCriteria);

export const LightText: Story = {
  name: 'Lichte tekst tijdens het laden',
  render: () => html`<quality-criteria-waiting>${pageText}</quality-criteria-waiting>`,
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
  render: () => html`<quality-criteria-failing>${pageText}</quality-criteria-failing>`,
  parameters: {
    docs: {
      description: {story: 'De tekst van de pagina blijft staan. Hier lukt ook opnieuw proberen nooit.'},
      source: {transform: realTags},
    },
    expectedConsole: ['^\\[wijkgids\\] <quality-criteria-failing>: Deze inhoud kon niet worden geladen'],
  },
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {topic: 'veiligheit', view: 'criteria'},
  parameters: {
    ...describe('De bezoeker ziet alle criteria; de ontwikkelaar ziet in de console wat er wel kan.'),
    expectedConsole: ['<quality-criteria topic="veiligheit">: unknown value\\. Did you mean "veiligheid"'],
  },
  play: async ({canvasElement}) => {
    await toolWith(canvasElement, '.results');
  },
};

export const DarkPage: Story = {
  name: 'Op een donkere pagina',
  args: {segment: 'pleegzorg'},
  decorators: [(story) => html`<div class="dark-page">${story()}</div>`],
};

export const Themed: Story = {
  name: 'Met een thema',
  args: {topic: 'privacy'},
  globals: {theme: 'ma'},
  play: async ({canvasElement}) => {
    await toolWith(canvasElement, '.results');
  },
};
