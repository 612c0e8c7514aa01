/** Which kinds go before others that answer a question as well. */
import type {SearchEntry} from '../../core/search-entry.js';

/** What has a page of its own, or is what people mean by its name. */
const FIRST: Readonly<Record<string, number>> = {
  'bouwstenen/blok': 1.12,
  'bouwstenen/domein': 1.08,
  'bouwstenen/doelgroep': 1.12,
  'bouwstenen/competentie': 1.05,
  'bouwstenen/kennis': 1.02,
  'kwaliteit/kader': 1.1,
  'kwaliteit/segment': 1.04,
  'kwaliteit/thema': 1.04,
  'methodiek/functie': 1.06,
  'methodiek/instrument': 1.08,
  'methodiek/zrm-domein': 1.1,
  'methodiek/participatieladder': 1.06,
  'methodiek/fase': 1.04,
  'shared/afkorting': 1.08,
  'shared/hulplijn': 1.12,
  'wegwijzer/signaal': 1.12,
  'wegwijzer/signaalgroep': 1.08,
  'wegwijzer/situatie': 1.08,
  'wegwijzer/stap': 1.08,
  'wegwijzer/meldcode': 1.12,
  'wegwijzer/privacy': 1.12,
  'wegwijzer/thema': 1.04,
  'wegwijzer/tip': 1.02,
  'wegwijzer/hulpmiddel': 1.02,
  'wegwijzer/leeftijdsband': 1.04,
  'wegwijzer/factor': 1.02,
  // Long lists that touch upon much.
  'kwaliteit/criterium': 0.92,
  'methodiek/zrm-niveau': 0.95,
  // Examples of other things.
  'methodiek/actie': 0.75,
  'methodiek/casus': 0.8,
  'methodiek/doel': 0.75,
  'methodiek/oplossing': 0.75,
  'methodiek/probleem': 0.75,
  'methodiek/resultaat': 0.75,
  // Notes to something else.
  'bouwstenen/cijfer': 0.9,
  'kwaliteit/inspiratie': 0.85,
  'kwaliteit/opmerking': 0.85,
  'kwaliteit/tip': 0.85,
  'kwaliteit/toelichting': 0.9,
  'wegwijzer/achtergrond': 0.85,
  'wegwijzer/onderdeel': 0.95,
  // The same thing once more, or what says that there is nothing.
  'wegwijzer/plaatsing': 0.8,
  'wegwijzer/knop': 0.6,
  'wegwijzer/leeg': 0.5,
  'kwaliteit/geen-criteria': 0.6,
  'bouwstenen/link': 0.9,
  'kwaliteit/link': 0.9,
  'methodiek/link': 0.9,
  'wegwijzer/link': 0.9,
};

export const rankOf = ({kind}: SearchEntry): number => FIRST[kind] ?? 1;
