import {define} from '../../core/define.js';
import {ZrmMatrix} from './zrm-matrix.js';

define('zrm-matrix', ZrmMatrix);
