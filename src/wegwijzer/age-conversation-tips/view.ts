/** What the parts of the element share while it draws. */
import {html, type TemplateResult} from 'lit';
import type {GuideElement} from '../../core/guide-element.js';
import type {Band} from './ages.js';
import type {Theme} from './topics.js';
import type {TipsWords, Topic} from './words.js';

export interface TipsView {
  readonly words: TipsWords;
  readonly topicNames: Readonly<Record<Topic, string>>;
  readonly heading: GuideElement['heading'];
  /** What the layer adds to a record. */
  readonly local: GuideElement['local'];
  /** The chosen band, and the one beside it when there is one. */
  readonly bands: readonly Band[];
  readonly allBands: readonly Band[];
  /** What holds for every age; empty until it has arrived. */
  readonly themes: readonly Theme[];
  /** Whether one topic is shown, and everything about it is open. */
  readonly open: boolean;
  /** Id of the part that a followed link leads to; empty when none. */
  readonly arrival: string;
}

/** Depths of headings under the element's own. */
export const PART = 1;
export const TOPIC = 2;
export const TIP = 3;

/** Something where a followed link can arrive. */
export const landing = (view: TipsView, id: string, content: unknown): TemplateResult =>
  html`<div class="landing" tabindex="-1" ?data-arrival=${view.arrival === id}>${content}</div>`;

/** “8-9 jaar en 10-11 jaar”, none of which breaks at the end of a line. */
export const namesOf = (bands: readonly Band[], words: TipsWords): string => {
  const names = bands.map(({record}) => record.title.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0'));
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(words.and);
};
