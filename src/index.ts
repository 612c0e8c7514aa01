/** What a developer imports: classes and events. Nothing is defined by importing this; see `wijkgids/<tag>`. */
export {Collection} from './core/collection.js';
export {ContentErrorEvent} from './core/content-error-event.js';
export {NavigateEvent} from './core/navigation/navigate-event.js';
export {ValueChangeEvent} from './core/work/value-change-event.js';
export {GuideElement} from './core/guide-element.js';
export {WorkElement} from './core/work/work-element.js';
export {WijkgidsScope} from './core/scope/wijkgids-scope.js';
export {ZrmMatrix} from './methodiek/zrm-matrix/zrm-matrix.js';
export {zrmDomains, zrmEditions} from './methodiek/content.js';
export {QualityCriteria} from './kwaliteit/quality-criteria/quality-criteria.js';
export {AgeConversationTips} from './wegwijzer/age-conversation-tips/age-conversation-tips.js';
export {SignalCard} from './wegwijzer/signal-card/signal-card.js';
export {ToolFinder} from './wegwijzer/tool-finder/tool-finder.js';
export type {Basket} from './kwaliteit/quality-criteria/basket/value.js';
export type {ZrmValue} from './methodiek/zrm-matrix/value.js';
