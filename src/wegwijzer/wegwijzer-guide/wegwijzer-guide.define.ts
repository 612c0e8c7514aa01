import {define} from '../../core/define.js';
import {WegwijzerGuide} from './wegwijzer-guide.js';

define('wegwijzer-guide', WegwijzerGuide);
