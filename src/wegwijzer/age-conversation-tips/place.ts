/** Where a record that a link leads to stands in the element. */
import {kindOf, parseFullId} from '../../core/full-id.js';
import type {Band} from './ages.js';
import {PARENTS, questionKinds, topicOfTheme, type Theme} from './topics.js';
import type {Topic} from './words.js';

export const SHOWN_KINDS = {
  band: 'wegwijzer/leeftijdsband',
  bandTip: 'wegwijzer/leeftijdstip',
  tip: 'wegwijzer/tip',
  questionKind: 'wegwijzer/vraagsoort',
  theme: 'wegwijzer/gespreksthema',
} as const;

export interface Place {
  /** The band to choose; without it the user's own stays. */
  readonly band?: string;
  /** The topic to open; empty for all. */
  readonly topic?: Topic | '';
  /** Id of what the keyboard arrives at. */
  readonly arrival: string;
}

/** Ids of places that are no tips. */
export const BAND_TITLE = 'band';
export const MENTAL_AGE = 'mentale-leeftijd';
export const arrivalOfTopic = (topic: Topic): string => `onderwerp-${topic}`;

/** @returns Nothing for a record that the element does not have. */
export function placeOf(fullId: string, bands: readonly Band[], themes: readonly Theme[]): Place | undefined {
  const id = parseFullId(fullId)?.id.split('/').at(-1) ?? '';
  switch (kindOf(fullId)) {
    case SHOWN_KINDS.band:
      return bands.some((band) => band.id === id) ? {band: id, topic: '', arrival: BAND_TITLE} : undefined;
    case SHOWN_KINDS.bandTip: {
      const band = bands.find(({record}) => record.tips.some((tip) => tip.id === id));
      return band && {band: band.id, topic: '', arrival: id};
    }
    case SHOWN_KINDS.tip: {
      const theme = themes.find(({record}) => record.tips?.some((tip) => tip.id === id));
      const topic = theme?.record.tips?.find((tip) => tip.id === id)?.topic;
      return topic && {topic: theme.id === PARENTS ? PARENTS : topic, arrival: id};
    }
    case SHOWN_KINDS.questionKind:
      return questionKinds(themes).some((kind) => kind.id === id)
        ? {topic: 'vragen', arrival: id}
        : undefined;
    case SHOWN_KINDS.theme: {
      const theme = themes.find((one) => one.id === id);
      if (!theme) return undefined;
      const topic = topicOfTheme(theme);
      return topic ? {topic, arrival: arrivalOfTopic(topic)} : {topic: '', arrival: MENTAL_AGE};
    }
    default:
      return undefined;
  }
}
