/** The elements that stand inside the guide, each with what it shows at a place. */
import type {InnerElement} from '../../core/inside/inner-elements.js';
import type {PartId} from './parts.js';
import type {Place} from './place.js';

const TOOLS: InnerElement = {
  tag: 'tool-finder',
  load: () => import('../tool-finder/tool-finder.define.js'),
};

/** By part of a step. What someone noticed about a child stays out of the address, also on a page that shares. */
const BY_PART: Readonly<Partial<Record<PartId, InnerElement>>> = {
  signalen: {
    tag: 'signal-card',
    load: () => import('../signal-card/signal-card.define.js'),
    isPrivate: true,
  },
  lijst: {
    tag: 'signal-checklist',
    load: () => import('../signal-checklist/signal-checklist.define.js'),
    isPrivate: true,
  },
  tips: {
    tag: 'age-conversation-tips',
    load: () => import('../age-conversation-tips/age-conversation-tips.define.js'),
  },
  factoren: {
    tag: 'factor-overview',
    load: () => import('../factor-overview/factor-overview.define.js'),
  },
  hulpmiddelen: TOOLS,
};

/** @param part The part of the step that is shown. */
export function innerElementOf(
  {page, id = '', situation = '', topic = ''}: Place,
  part: PartId | undefined,
): InnerElement | undefined {
  if (page === 'hulpmiddelen') return {...TOOLS, properties: {step: '', situation, topic}};
  if (part === 'hulpmiddelen') return {...TOOLS, properties: {step: id, situation: '', topic: ''}};
  return part && BY_PART[part];
}
