/** Everything as one file, for a page that cannot serve a folder. */
import './loader.js';
