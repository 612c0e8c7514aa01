/** The scope, with the code that reads a layer; that code loads when a page names one. */
import {define} from '../core/define.js';
import {WijkgidsScope} from '../core/scope/wijkgids-scope.js';

WijkgidsScope.readLayer = async (address) => (await import('./read-layer.js')).readLayer(address);
define('wijkgids-scope', WijkgidsScope);
