/**
 * The drop-in entry: one `<script type="module" src="…/loader.js">` on a page, and our tags work, also those that are
 * added later. It brings lit and core, and loads an element's own code when its tag stands on the page.
 */
import {announceTags} from './core/navigation/navigation.js';
import {VERSION} from './core/version.js';
import {warnOnce} from './core/warn.js';
import {elements} from './elements.js';
import {adoptPageSheet} from './loader/page-sheet.js';
import {watchTags} from './loader/watch-tags.js';

/** Says which version of the loader works on the page. */
const MARK = 'data-wijkgids-loader';

const root = document.documentElement;
const present = root.getAttribute(MARK);

// Of two copies of the script the first one works.
if (present === null) {
  root.setAttribute(MARK, VERSION);
  announceTags((kind) =>
    Object.keys(elements).filter((tag) =>
      elements[tag]?.kinds.some((shown) => shown === kind || shown === kind.replace(/\/.*/, '/*')),
    ),
  );
  adoptPageSheet(Object.keys(elements));
  watchTags(root, elements);
} else if (present !== VERSION) {
  warnOnce(`version ${present} is already at work on this page; version ${VERSION} is not used.`);
}
