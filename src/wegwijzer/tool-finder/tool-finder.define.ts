import {define} from '../../core/define.js';
import {ToolFinder} from './tool-finder.js';

define('tool-finder', ToolFinder);
