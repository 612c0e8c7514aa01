import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect, waitFor} from 'storybook/test';
import '../../src/search/guide-search/guide-search.define.js';
import {drawn} from '../support/drawn.js';
import '../support/pages.css';

interface Args {
  query?: string;
  guides?: string;
  kinds?: string;
  limit?: number;
  'href-template'?: string;
  'heading-level'?: number;
  share?: boolean;
}

/** What the web editor puts inside the tag. */
const pageText = html`
  <p>Zoeken lukt nu niet. <a href="/gidsen">Bekijk de gidsen</a>.</p>
  <p slot="contact">Wijkteam Voorbeeld: <a href="tel:0101234567">010 123 45 67</a>, op werkdagen.</p>
`;

const meta: Meta<Args> = {
  title: 'Zoeken/guide-search',
  component: 'guide-search',
  argTypes: {query: {control: 'text'}, guides: {control: 'text'}, kinds: {control: 'text'}},
  render: (args) => html`
    <guide-search
      query=${ifDefined(args.query)}
      guides=${ifDefined(args.guides)}
      kinds=${ifDefined(args.kinds)}
      limit=${ifDefined(args.limit)}
      href-template=${ifDefined(args['href-template'])}
      heading-level=${ifDefined(args['heading-level'])}
      ?share=${args.share}
      >${pageText}</guide-search
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const describe = (story: string) => ({docs: {description: {story}}});

/** Waits until the guides are there and the question is answered. */
const answered: NonNullable<Story['play']> = async ({canvasElement}) => {
  await drawn(canvasElement);
  const root = canvasElement.querySelector('guide-search')!.shadowRoot!;
  await waitFor(() => expect(root.querySelector('[role=status]')!.textContent).toMatch(/resulta|Niets/), {
    timeout: 20000,
  });
};

export const Empty: Story = {name: 'Nog niets gevraagd'};

export const Question: Story = {
  name: 'Een hele vraag',
  tags: ['main-state'],
  args: {query: 'moeder psychisch ziek, kind van 8 zorgt voor broertje'},
  play: answered,
};

export const Compound: Story = {
  name: 'Een deel van een woord',
  args: {query: 'mishandeling'},
  parameters: describe('“mishandeling” vindt ook kindermishandeling. De hulplijnen staan bovenaan.'),
  play: answered,
};

export const TypingMistake: Story = {
  name: 'Een tikfout',
  args: {query: 'eenzaamheit'},
  play: answered,
};

export const Danger: Story = {
  name: 'Iemand is in gevaar',
  tags: ['main-state'],
  args: {query: 'wil niet meer leven'},
  play: answered,
};

export const OneKind: Story = {
  name: 'Alleen bouwstenen',
  args: {query: 'samenwerken', guides: 'bouwstenen', kinds: 'bouwstenen/competentie bouwstenen/blok'},
  play: answered,
};

export const Nothing: Story = {name: 'Niets gevonden', args: {query: 'qwrtzx'}, play: answered};

export const Narrow: Story = {
  name: 'Smal',
  args: {query: 'schulden jongere'},
  globals: {width: '320'},
  play: answered,
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {query: 'schulden', guides: 'bouwsteen'},
  parameters: {
    expectedConsole: ['<guide-search guides="bouwsteen">: unknown value\\. Did you mean "bouwstenen"'],
  },
  play: answered,
};

export const DarkPage: Story = {
  name: 'Op een donkere pagina',
  args: {query: 'armoede'},
  decorators: [(story) => html`<div class="dark-page">${story()}</div>`],
  play: answered,
};

export const Themed: Story = {
  name: 'Met een thema',
  args: {query: 'armoede'},
  globals: {theme: 'ma'},
  play: answered,
};
