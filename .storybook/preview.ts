import '@nl-design-system-community/ma-design-tokens/dist/theme.css';
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import {attributesOnly} from './attributes-only.js';
import {page} from './page.js';
import {drawn} from '../stories/support/drawn.js';
import {realTags} from '../stories/support/stand-in.js';
import './page.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  argTypesEnhancers: [attributesOnly],
  initialGlobals: {width: 'full', theme: 'none', colours: 'page'},
  globalTypes: {
    width: {
      name: 'Breedte',
      description: 'Breedte van de kolom waarin het element staat',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          {value: 'full', title: 'Volle breedte'},
          {value: '1024', title: '1024 pixels'},
          {value: '768', title: '768 pixels'},
          {value: '480', title: '480 pixels'},
          {value: '320', title: '320 pixels'},
        ],
      },
    },
    theme: {
      name: 'Thema',
      description: 'Thema van de pagina',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          {value: 'none', title: 'Geen thema'},
          {value: 'ma', title: 'Mooi & Anders', right: 'NL Design System community'},
        ],
      },
    },
    colours: {
      name: 'Kleuren',
      description: 'Contrastkleuren nabootsen; zie “Zo werkt dit” voor wat dit wel en niet laat zien',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'page', title: 'Kleuren van de pagina'},
          {value: 'contrast', title: 'Contrastkleuren (nagebootst)', right: 'niet de echte stand'},
        ],
      },
    },
  },
  parameters: {
    a11y: {test: 'error'},
    // The body keeps the margin that the browser gives a plain page.
    layout: 'none',
    backgrounds: {disable: true},
    controls: {expanded: true},
    docs: {
      canvas: {layout: 'padded'},
      source: {excludeDecorators: true, transform: realTags},
      toc: {headingSelector: 'h2, h3', title: 'Op deze pagina'},
    },
    options: {storySort: {order: ['Zo werkt dit', 'Zoeken', 'Methodiek', 'Kern', 'Pagina’s']}},
  },
  // Add-ons look at a story after this: only what is drawn can be checked.
  afterEach: async ({canvasElement, parameters}) => {
    if (!parameters.keepsLightText) await drawn(canvasElement);
  },
};

export default preview;
