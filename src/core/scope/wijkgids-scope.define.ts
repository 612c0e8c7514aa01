import {define} from '../define.js';
import {WijkgidsScope} from './wijkgids-scope.js';

define('wijkgids-scope', WijkgidsScope);
