import {define} from '../../core/define.js';
import {ParticipationLadder} from './participation-ladder.js';

define('participation-ladder', ParticipationLadder);
