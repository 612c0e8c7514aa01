/** The collections of the wegwijzer. The only module that knows where they stand. */
import {Collection} from '../core/collection.js';
import type {
  About,
  Advice,
  AgeBand,
  CautionSet,
  ColleagueTalk,
  Conversation,
  FactorGroup,
  Meldcode,
  Phase,
  Privacy,
  SignalCategory,
  SignalGroup,
  Situation,
  Step,
  Tool,
  Topic,
} from './schema.js';

export const about = new Collection<About>('wegwijzer/over', () => import('#content/wegwijzer/about'));
export const phases = new Collection<Phase>('wegwijzer/fase', () => import('#content/wegwijzer/phases'));
export const steps = new Collection<Step>('wegwijzer/stap', () => import('#content/wegwijzer/steps'));
/** The steps once more, apart from the tools, for the guide that begins with them. */
export const guideSteps = new Collection<Step>(steps.kind, () => import('#content/wegwijzer/steps/*'));
export const situations = new Collection<Situation>(
  'wegwijzer/situatie',
  () => import('#content/wegwijzer/situations'),
);
export const topics = new Collection<Topic>('wegwijzer/onderwerp', () => import('#content/wegwijzer/topics'));
export const signalCategories = new Collection<SignalCategory>(
  'wegwijzer/signaalcategorie',
  () => import('#content/wegwijzer/signal-categories'),
);
export const signalGroups = new Collection<SignalGroup>(
  'wegwijzer/signaalgroep',
  () => import('#content/wegwijzer/signal-groups'),
);
export const cautionSets = new Collection<CautionSet>(
  'wegwijzer/let-op',
  () => import('#content/wegwijzer/caution-sets'),
);
/** Of the caution sets the one about factors, which is all that an element about factors needs. */
export const factorCautions = new Collection<CautionSet>(
  cautionSets.kind,
  () => import('#content/wegwijzer/caution-sets/factoren'),
);
export const colleagueTalk = new Collection<ColleagueTalk>(
  'wegwijzer/overleg',
  () => import('#content/wegwijzer/colleague-talk'),
);
export const meldcode = new Collection<Meldcode>(
  'wegwijzer/meldcode',
  () => import('#content/wegwijzer/meldcode'),
);
export const conversation = new Collection<Conversation>(
  'wegwijzer/gespreksthema',
  () => import('#content/wegwijzer/conversation'),
);
export const ageBands = new Collection<AgeBand>(
  'wegwijzer/leeftijdsband',
  () => import('#content/wegwijzer/age-bands'),
);
export const factorGroups = new Collection<FactorGroup>(
  'wegwijzer/factorgroep',
  () => import('#content/wegwijzer/factor-groups'),
);
export const advice = new Collection<Advice>('wegwijzer/thema', () => import('#content/wegwijzer/advice'));
export const privacy = new Collection<Privacy>(
  'wegwijzer/privacy',
  () => import('#content/wegwijzer/privacy'),
);
export const tools = new Collection<Tool>('wegwijzer/hulpmiddel', () => import('#content/wegwijzer/tools'));
