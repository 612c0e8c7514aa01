import {define} from '../../core/define.js';
import {FactorOverview} from './factor-overview.js';

define('factor-overview', FactorOverview);
