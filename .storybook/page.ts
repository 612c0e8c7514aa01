import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';

/** The part of a customer's page in which a story stands: a column of some width, a theme, and nothing else. */
export const page: Decorator = (story, {globals}) => html`
  <div
    class=${globals.theme === 'ma' ? 'page ma-theme' : 'page'}
    data-width=${globals.width}
    data-colours=${globals.colours}
    lang="nl"
  >
    ${story()}
  </div>
`;
