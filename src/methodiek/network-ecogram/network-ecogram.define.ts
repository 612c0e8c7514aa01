import {define} from '../../core/define.js';
import {NetworkEcogram} from './network-ecogram.js';

define('network-ecogram', NetworkEcogram);
