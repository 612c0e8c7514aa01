import {define} from '../../core/define.js';
import {SignalChecklist} from './signal-checklist.js';

define('signal-checklist', SignalChecklist);
