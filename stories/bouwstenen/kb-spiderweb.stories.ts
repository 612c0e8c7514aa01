import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import '../../src/bouwstenen/kb-spiderweb/kb-spiderweb.define.js';
import {KbSpiderweb} from '../../src/bouwstenen/kb-spiderweb/kb-spiderweb.js';
import {drawn} from '../support/drawn.js';
import '../support/pages.css';
import {defineFailing, defineWaiting} from '../support/stand-in.js';

interface Args {
  domain?: string;
  block?: string;
  'target-group'?: string;
  topic?: string;
  display?: string;
  filter?: string;
  'heading-level'?: number;
  share?: boolean;
}

/** What the web editor puts inside the tag. */
const pageText = html`
  <p>
    De kennisbouwstenen laten zien wat een wijkteam moet weten.
    <a href="https://www.zorgvoorbeter.nl">Lees meer bij Zorg voor Beter</a>.
  </p>
  <p slot="contact">Wijkteam Voorbeeld: <a href="tel:0101234567">010 123 45 67</a>, op werkdagen.</p>
`;

const meta: Meta<Args> = {
  title: 'Bouwstenen/kb-spiderweb',
  component: 'kb-spiderweb',
  argTypes: {
    display: {control: 'inline-radio', options: ['web', 'list']},
    topic: {control: 'select', options: ['guide', 'resident', 'competencies', 'working-factors']},
    domain: {control: 'text'},
    block: {control: 'text'},
  },
  render: (args) => html`
    <kb-spiderweb
      domain=${ifDefined(args.domain)}
      block=${ifDefined(args.block)}
      target-group=${ifDefined(args['target-group'])}
      topic=${ifDefined(args.topic)}
      display=${ifDefined(args.display)}
      filter=${ifDefined(args.filter)}
      heading-level=${ifDefined(args['heading-level'])}
      ?share=${args.share}
      >${pageText}</kb-spiderweb
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const describe = (story: string) => ({docs: {description: {story}}});

export const Overview: Story = {name: 'Het web met de lijst', tags: ['main-state']};

export const OpenDomain: Story = {
  name: 'Een domein open',
  args: {domain: 'inkomen'},
  tags: ['main-state'],
};

export const LongestDomain: Story = {
  name: 'Het domein met de meeste bouwstenen',
  args: {domain: 'opvoeden-en-opgroeien'},
  parameters: describe('Namen die niet passen worden cijfers. Die staan ook in de lijst.'),
};

export const Block: Story = {
  name: 'Een bouwsteen, met de grens van je rol',
  args: {block: 'schulden'},
};

export const BlockWithHelpLines: Story = {
  name: 'Een bouwsteen over geweld, met hulplijnen',
  args: {block: 'huiselijk-geweld'},
};

export const LongestBlock: Story = {
  name: 'De langste bouwsteen',
  args: {block: 'opvoeding-en-ouderschap'},
};

export const TargetGroup: Story = {
  name: 'Een doelgroep, met cijfers van toen',
  args: {'target-group': 'lvb'},
};

export const Competencies: Story = {
  name: 'De competenties',
  args: {topic: 'competencies'},
};

export const ListOnly: Story = {
  name: 'Alleen de lijst',
  args: {display: 'list'},
};

export const Guide: Story = {
  name: 'Over de bouwstenen',
  args: {topic: 'guide'},
};

export const BlockWithoutKnowledge: Story = {
  name: 'Een bouwsteen met alleen onderdelen',
  args: {block: 'onveiligheid'},
};

export const Found: Story = {
  name: 'Zoeken, ook in het web',
  args: {filter: 'meldcode'},
};

export const NothingFound: Story = {
  name: 'Niets gevonden',
  args: {filter: 'zeppelin'},
};

export const Pointing: Story = {
  name: 'Wijzen in het web',
  parameters: describe('Wie een vlak kiest, opent het domein in de lijst.'),
  play: async ({canvasElement}) => {
    await drawn(canvasElement);
    const web = canvasElement.querySelector('kb-spiderweb')!;
    const root = web.shadowRoot!;
    while (!root.querySelector('.web svg')) await new Promise(requestAnimationFrame);
    const sector = root.querySelector('.web [data-web="bouwstenen/domein/participatie"]')!;
    sector.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await web.updateComplete;
    await expect(root.querySelector('[aria-expanded=true]')).toHaveTextContent('Participatie');
  },
};

export const Beamer: Story = {
  name: 'Op een beamer',
  parameters: describe('Is er ruimte, dan staan de namen van alle bouwstenen in het web.'),
};

export const Narrow: Story = {
  name: 'Smal: de lijst gaat voor',
  args: {domain: 'veiligheid'},
  globals: {width: '320'},
};

defineWaiting('kb-spiderweb-waiting', KbSpiderweb);
defineFailing('kb-spiderweb-failing', KbSpiderweb);

/** The code that a page would hold, without the name of our stand-in. */
const realTag = (code: string) => code.replaceAll(/kb-spiderweb-(waiting|failing)/g, 'kb-spiderweb');

export const LightText: Story = {
  name: 'Lichte tekst tijdens het laden',
  render: () => html`<kb-spiderweb-waiting>${pageText}</kb-spiderweb-waiting>`,
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
  render: () => html`<kb-spiderweb-failing>${pageText}</kb-spiderweb-failing>`,
  parameters: {
    docs: {
      description: {story: 'De tekst van de pagina blijft staan. Hier lukt ook opnieuw proberen nooit.'},
      source: {transform: realTag},
    },
    expectedConsole: ['^\\[wijkgids\\] <kb-spiderweb-failing>: Deze inhoud kon niet worden geladen'],
  },
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {domain: 'inkomn', display: 'wab'},
  parameters: {
    ...describe('De bezoeker ziet het hele web; de ontwikkelaar ziet in de console wat er wel kan.'),
    expectedConsole: [
      '<kb-spiderweb domain="inkomn">: unknown value\\. Did you mean "inkomen"',
      '<kb-spiderweb display="wab">: unknown value',
    ],
  },
};

export const RightToLeft: Story = {
  name: 'Op een pagina van rechts naar links',
  args: {domain: 'inkomen'},
  decorators: [(story) => html`<div dir="rtl" lang="ar">${story()}</div>`],
};

export const DarkPage: Story = {
  name: 'Op een donkere pagina',
  args: {block: 'armoede'},
  decorators: [(story) => html`<div class="dark-page">${story()}</div>`],
  parameters: describe('Zonder thema houdt het element een licht vlak met donkere letters.'),
};

export const Themed: Story = {
  name: 'Met een thema',
  args: {domain: 'veiligheid'},
  globals: {theme: 'ma'},
  parameters: describe('“Mooi & Anders” uit de NL Design System community.'),
};
