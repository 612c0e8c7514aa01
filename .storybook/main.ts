import type {StorybookConfig} from '@storybook/web-components-vite';
import {register} from 'tsx/esm/api';
import type {Plugin} from 'vite';

/** What the elements themselves are made with: modules named `#content/…`. */
async function contentPlugin(): Promise<Plugin> {
  register();
  const {contentPlugin} = await import('../tools/content/rollup-plugin.js');
  // Asking again for a file that failed matters to a page on a poor connection, not here.
  const {renderDynamicImport: _unused, ...plugin} = contentPlugin();
  return {...(plugin as unknown as Plugin), enforce: 'pre'};
}

/** A preset that works but that the type does not list. */
interface ServerChannel {
  experimental_serverChannel: (channel: {removeAllListeners: (event: string) => void}) => unknown;
}

const config: StorybookConfig & ServerChannel = {
  framework: {name: '@storybook/web-components-vite', options: {}},
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // For the hostile pages in iframes: the same paths from each other as in the repository.
  staticDirs: [
    {from: '../dist', to: '/site/dist'},
    {from: '../examples', to: '/site/examples'},
    {from: '../test/pages', to: '/site/test/pages'},
  ],
  docs: {defaultName: 'Documentatie'},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  // The development server would ask storybook.js.org for news even so.
  experimental_serverChannel: (channel) => {
    channel.removeAllListeners('requestWhatsNewData');
    return channel;
  },
  viteFinal: async (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), await contentPlugin()],
    // Storybook's own parts and axe are large; visitors never load them.
    build: {...vite.build, chunkSizeWarningLimit: 1000},
  }),
};

export default config;
