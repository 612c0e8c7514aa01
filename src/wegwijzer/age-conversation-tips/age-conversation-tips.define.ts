import {define} from '../../core/define.js';
import {AgeConversationTips} from './age-conversation-tips.js';

define('age-conversation-tips', AgeConversationTips);
