import {define} from '../../core/define.js';
import {MethodiekGuide} from './methodiek-guide.js';

define('methodiek-guide', MethodiekGuide);
