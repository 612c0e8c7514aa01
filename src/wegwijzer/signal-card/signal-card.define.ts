import {define} from '../../core/define.js';
import {SignalCard} from './signal-card.js';

define('signal-card', SignalCard);
