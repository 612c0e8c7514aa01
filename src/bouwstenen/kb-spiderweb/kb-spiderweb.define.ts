import {define} from '../../core/define.js';
import {KbSpiderweb} from './kb-spiderweb.js';

define('kb-spiderweb', KbSpiderweb);
