import {define} from '../../core/define.js';
import {ActionPlan} from './action-plan.js';

define('action-plan', ActionPlan);
