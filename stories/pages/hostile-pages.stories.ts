/** The pages of `test/pages`, which make it hard for an element, each with the built `dist` on it. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../support/pages.css';

interface Args {
  /** Name of the file in `test/pages`, without its ending. */
  file: string;
}

const meta: Meta<Args> = {
  title: 'Pagina’s/Lastige pagina’s',
  tags: ['!autodocs'],
  argTypes: {file: {control: false}},
  render: ({file}, {name}) => html`
    <iframe class="hostile-page" src="site/test/pages/${file}.html" title=${name}></iframe>
  `,
  parameters: {
    // What stands in the frame is a page of its own; the width of a column says nothing there.
    controls: {disable: true},
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Aggressive: Story = {name: 'Stylesheet die alles raakt', args: {file: 'aggressive'}};
export const SmallRoot: Story = {name: 'html op 62,5%', args: {file: 'small-root'}};
export const Dark: Story = {name: 'Donkere pagina', args: {file: 'dark'}};
export const Column: Story = {name: 'Kolom van 320 pixels', args: {file: 'column'}};
export const RightToLeft: Story = {name: 'Van rechts naar links', args: {file: 'right-to-left'}};
export const Empty: Story = {name: 'Zonder elementen', args: {file: 'empty'}};
export const StandIn: Story = {name: 'Redactie zonder eigen tags', args: {file: 'stand-in'}};
export const SingleFile: Story = {name: 'Met het ene bestand', args: {file: 'single-file'}};
export const OneCard: Story = {name: 'Eén signaalkaart', args: {file: 'one-card'}};
export const Ladder: Story = {name: 'Ladder om te lezen', args: {file: 'ladder'}};
export const Network: Story = {name: 'Ecogram om te lezen', args: {file: 'network'}};
export const LoadedTwice: Story = {name: 'Script twee keer geladen', args: {file: 'loaded-twice'}};

export const TwoVersions: Story = {
  name: 'Oudere versie van het element',
  args: {file: 'two-versions'},
  parameters: {expectedConsole: ['<zrm-matrix> was already defined by version 0\\.0\\.1']},
};

export const OlderScript: Story = {
  name: 'Ouder script',
  args: {file: 'older-script'},
  parameters: {
    expectedConsole: ['version 0\\.0\\.1 is already at work'],
    // That script is a dummy which defines nothing: the page's own text stays.
    staysUndefined: ['zrm-matrix'],
  },
};

export const UnknownValues: Story = {
  name: 'Waarden die niet bestaan',
  args: {file: 'unknown-values'},
  parameters: {expectedConsole: ['mode="scoor">: unknown value', 'domains="financen">: unknown value']},
};
