import {define} from '../../core/define.js';
import {QualityCriteria} from './quality-criteria.js';

define('quality-criteria', QualityCriteria);
