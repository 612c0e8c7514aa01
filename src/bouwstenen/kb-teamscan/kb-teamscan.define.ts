import {define} from '../../core/define.js';
import {KbTeamscan} from './kb-teamscan.js';

define('kb-teamscan', KbTeamscan);
