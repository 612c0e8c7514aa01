import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../../src/layer/wijkgids-scope.define.js';
import {settings} from '../../src/core/shared/content.js';
import '../../src/methodiek/zrm-matrix/zrm-matrix.define.js';
import {alarm} from '../methodiek/zrm-matrix.values.js';

interface Args {
  setting?: string;
  'href-template'?: string;
}

const meta: Meta<Args> = {
  title: 'Kern/wijkgids-scope',
  component: 'wijkgids-scope',
  argTypes: {setting: {control: 'select', options: Object.keys(settings)}},
  render: (args) => html`
    <wijkgids-scope setting=${ifDefined(args.setting)} href-template=${ifDefined(args['href-template'])}>
      <zrm-matrix domains="lichamelijke-gezondheid"></zrm-matrix>
      <zrm-matrix mode="score" .value=${alarm}></zrm-matrix>
    </wijkgids-scope>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Setting: Story = {
  name: 'Voor het onderwijs',
  tags: ['main-state'],
  args: {setting: 'onderwijs'},
  parameters: {
    docs: {
      description: {
        story:
          'Om te lezen en om in te vullen: overal staat bij “Nu handelen” met wie je in het onderwijs overlegt.',
      },
    },
  },
};

export const NoSetting: Story = {name: 'Zonder werkplek'};

export const UnknownSetting: Story = {
  name: 'Werkplek die niet bestaat',
  args: {setting: 'onderwijz'},
  parameters: {
    expectedConsole: ['<wijkgids-scope setting="onderwijz">: unknown value\\. Did you mean "onderwijs"'],
  },
};
