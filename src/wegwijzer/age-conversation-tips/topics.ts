/** Which tips belong to which topic: those of a band, those for every age, and those for parents. */
import type {Reading} from '../../core/records.js';
import type {AgeBand, Conversation} from '../schema.js';
import type {Band} from './ages.js';
import {TOPICS, type Topic} from './words.js';

export type Theme = Reading<Conversation>;
export type Tip = AgeBand['tips'][number];
export type QuestionKind = NonNullable<Conversation['questionKinds']>[number];

/** The theme, and the topic, of talking with parents. */
export const PARENTS = 'ouders';

/** The topics on which one of the bands has a tip. */
export const topicsOfBands = (bands: readonly Band[]): Topic[] =>
  TOPICS.filter((topic) => bands.some(({record}) => tipsAbout(record.tips, topic).length));

/** The tips about a topic. */
export const tipsAbout = (tips: readonly Tip[] = [], topic: Topic): Tip[] =>
  tips.filter((tip) => tip.topic === topic);

/** The tips about a topic that hold for children of every age. */
export const generalTips = (themes: readonly Theme[], topic: Topic): Tip[] =>
  themes.filter(({id}) => id !== PARENTS).flatMap(({record}) => tipsAbout(record.tips, topic));

/** All kinds of questions, in their order. */
export const questionKinds = (themes: readonly Theme[]): QuestionKind[] =>
  themes.flatMap(({record}) => record.questionKinds ?? []);

/** The topic under which a theme begins; nothing for the one that is about ages themselves. */
export function topicOfTheme({id, record}: Theme): Topic | undefined {
  if (id === PARENTS) return PARENTS;
  return record.questionKinds ? 'vragen' : record.tips?.[0]?.topic;
}

/** The themes that begin under a topic. */
export const themesOf = (themes: readonly Theme[], topic: Topic): Theme[] =>
  themes.filter((theme) => topicOfTheme(theme) === topic);

/** What themes say before their tips, at the topic under which they begin. */
export const introsOf = (themes: readonly Theme[], topic: Topic): string[] =>
  themesOf(themes, topic).flatMap(({record}) => record.intro ?? []);

/** Whether a band says anything about a topic, by a tip or by minutes of talk. */
export const saysAbout = ({record}: Band, topic: Topic): boolean =>
  tipsAbout(record.tips, topic).length > 0 || (topic === 'duur' && record.talkMinutes !== undefined);
