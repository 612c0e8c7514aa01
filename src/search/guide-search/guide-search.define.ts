import {define} from '../../core/define.js';
import {GuideSearch} from './guide-search.js';

define('guide-search', GuideSearch);
