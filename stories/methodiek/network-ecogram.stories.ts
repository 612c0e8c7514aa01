import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {expect} from 'storybook/test';
import '../../src/methodiek/network-ecogram/network-ecogram.define.js';
import {NetworkEcogram} from '../../src/methodiek/network-ecogram/network-ecogram.js';
import type {EcogramValue} from '../../src/methodiek/network-ecogram/value.js';
import {drawn} from '../support/drawn.js';
import '../support/pages.css';
import {defineFailing, defineWaiting} from '../support/stand-in.js';
import * as values from './network-ecogram.values.js';

interface Args {
  mode?: string;
  'heading-level'?: number;
  keep?: string;
  value?: EcogramValue;
  onValueChange?: (event: Event) => void;
}

/** What the web editor puts inside the tag. */
const pageText = html`
  <p>In een ecogram teken je samen wie er om iemand heen staan: hoe dichtbij, en wie wie steunt.</p>
  <p slot="contact">Wijkteam Voorbeeld: <a href="tel:0101234567">010 123 45 67</a>, op werkdagen.</p>
`;

const meta: Meta<Args> = {
  title: 'Methodiek/network-ecogram',
  component: 'network-ecogram',
  argTypes: {mode: {control: 'inline-radio', options: ['score', 'read']}},
  render: (args) => html`
    <network-ecogram
      mode=${ifDefined(args.mode)}
      heading-level=${ifDefined(args['heading-level'])}
      keep=${ifDefined(args.keep)}
      .value=${args.value ?? values.nothing}
      @value-change=${args.onValueChange}
      >${pageText}</network-ecogram
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const describe = (story: string) => ({docs: {description: {story}}});

/** The ecogram in a story, once it has drawn. */
async function ecogramIn(canvas: HTMLElement): Promise<NetworkEcogram> {
  await drawn(canvas);
  return canvas.querySelector('network-ecogram')!;
}
async function openFirst(ecogram: NetworkEcogram): Promise<void> {
  ecogram.shadowRoot!.querySelector<HTMLElement>('.person > summary')!.click();
  await ecogram.updateComplete;
}

export const Empty: Story = {name: 'Nog niemand', tags: ['main-state']};

export const Twelve: Story = {
  name: 'Twaalf in het netwerk',
  tags: ['main-state'],
  args: {value: values.twelve},
};

export const Private: Story = {
  name: 'Met wat niet op papier komt',
  args: {value: values.withPrivate},
  parameters: describe(
    'Een kind verwachten, overleden en spanning staan alleen op het scherm, tenzij je ze aanvinkt bij het meenemen.',
  ),
};

export const Opened: Story = {
  name: 'Iemand geopend',
  args: {value: values.withPrivate},
  play: async ({canvasElement}) => openFirst(await ecogramIn(canvasElement)),
};

export const ByHand: Story = {
  name: 'Iemand erbij zetten',
  parameters: describe('Deze story zet zelf iemand neer. De tekening volgt de lijst.'),
  play: async ({canvasElement}) => {
    const ecogram = await ecogramIn(canvasElement);
    const root = ecogram.shadowRoot!;
    const select = root.querySelector<HTMLSelectElement>('.add select')!;
    select.value = 'vriend';
    select.dispatchEvent(new Event('change'));
    root.querySelector<HTMLElement>('.add button')!.click();
    await ecogram.updateComplete;
    await expect(root.querySelectorAll('.ecogram .member').length).toBe(1);
  },
};

export const TwoMoments: Story = {
  name: 'Twee momenten vergelijken',
  tags: ['main-state'],
  args: {value: values.twoMoments},
};

export const Forty: Story = {
  name: 'Veertig in het netwerk',
  tags: ['main-state'],
  args: {value: values.forty},
  parameters: describe(
    'Een naam die niet past, wordt een nummer: dat staat in de lijst en onder de tekening.',
  ),
};

export const LongestNames: Story = {name: 'Langste namen', args: {value: values.longest}};

export const Read: Story = {
  name: 'Lezen: wat een ecogram is en hoe je ernaar vraagt',
  args: {mode: 'read'},
};

export const Hidden: Story = {
  name: 'Verborgen, als er iemand binnenkomt',
  args: {value: values.withPrivate},
  play: async ({canvasElement}) => {
    const ecogram = await ecogramIn(canvasElement);
    const buttons = [...ecogram.shadowRoot!.querySelectorAll('button')];
    buttons.find(({textContent}) => textContent.trim() === 'Verberg')!.click();
    await ecogram.updateComplete;
    await expect(ecogram.shadowRoot!.textContent.trim()).toBe('Toon weer');
  },
};

export const Narrow: Story = {
  name: 'Smal: iemand geopend',
  args: {value: values.twelve},
  globals: {width: '320'},
  play: async ({canvasElement}) => openFirst(await ecogramIn(canvasElement)),
};

export const NarrowForty: Story = {
  name: 'Smal: veertig',
  args: {value: values.forty},
  globals: {width: '320'},
};

defineWaiting('network-ecogram-waiting', NetworkEcogram);
defineFailing('network-ecogram-failing', NetworkEcogram);

export const LightText: Story = {
  name: 'Lichte tekst tijdens het laden',
  render: () => html`<network-ecogram-waiting>${pageText}</network-ecogram-waiting>`,
  parameters: {
    ...describe('De tekst van de pagina zelf staat er tot de inhoud er is.'),
    keepsLightText: true,
  },
};

export const ContentFailed: Story = {
  name: 'De inhoud komt niet aan',
  render: () => html`<network-ecogram-failing>${pageText}</network-ecogram-failing>`,
  parameters: {
    ...describe('De tekst van de pagina blijft staan. Hier lukt ook opnieuw proberen nooit.'),
    expectedConsole: ['^\\[wijkgids\\] <network-ecogram-failing>: Deze inhoud kon niet worden geladen'],
  },
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {mode: 'teken'},
  parameters: {
    ...describe('De bezoeker kan gewoon tekenen; de ontwikkelaar ziet in de console wat er wel kan.'),
    expectedConsole: ['<network-ecogram mode="teken">: unknown value\\.'],
  },
};

export const DarkPage: Story = {
  name: 'Op een donkere pagina',
  args: {value: values.twelve},
  decorators: [(story) => html`<div class="dark-page">${story()}</div>`],
};

export const RightToLeft: Story = {
  name: 'Op een pagina van rechts naar links',
  args: {value: values.twelve},
  decorators: [(story) => html`<div dir="rtl" lang="ar">${story()}</div>`],
};

export const Themed: Story = {name: 'Met een thema', args: {value: values.twelve}, globals: {theme: 'ma'}};
