/**
 * The drop-in entry: one `<script type="module" src="…/loader.js">` on a page, and our tags work, also those that are
 * added later. It brings lit and core, and loads an element's own code when its tag stands on the page.
 */
import {ContextRoot} from '@lit/context';
import {elements} from './elements.js';
import {announceTags} from './core/navigation/navigation.js';
import {adoptPageSheet} from './loader/page-sheet.js';
import {watchTags} from './loader/watch-tags.js';

const isFirst = !document.documentElement.hasAttribute('data-wijkgids-loader');

// A page that carries the script twice gets one loader.
if (isFirst) {
  document.documentElement.setAttribute('data-wijkgids-loader', '');
  // A scope may be upgraded after the elements inside it: their requests wait here until it can answer.
  new ContextRoot().attach(document.documentElement);
  announceTags((kind) => Object.keys(elements).filter((tag) => elements[tag]?.kinds.includes(kind)));
  adoptPageSheet(Object.keys(elements));
  watchTags(document.documentElement, elements);
}
