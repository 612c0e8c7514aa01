/** What the parts of a card share while it draws. */
import {html, type TemplateResult, type nothing} from 'lit';
import type {Collection} from '../../core/collection.js';
import type {GuideElement} from '../../core/guide-element.js';
import type {Reading} from '../../core/records.js';
import type {Loadable} from '../../core/later/later-content.js';
import type {SignalIndex} from '../signals/signal-index.js';
import type {StripContext} from '../signals/strip.js';
import type {Place} from './place.js';
import type {SignalWords} from './words.js';

/** What the reader opened and typed. */
export interface Unfolded {
  readonly typed: string;
  readonly tools: boolean;
  /** Whether the part about the talk with a colleague is open; nothing while the reader left it as it was. */
  readonly talk: boolean | undefined;
}

export const folded: Unfolded = {typed: '', tools: false, talk: undefined};

export interface CardView {
  readonly words: SignalWords;
  readonly heading: GuideElement['heading'];
  /** A link that moves the card itself, unless the page answers it. */
  readonly recordLink: (fullId: string, text: unknown) => TemplateResult;
  /** The same as an item of a list. */
  readonly recordItem: (fullId: string, text: string) => TemplateResult;
  /** What the layer adds to a record. */
  readonly local: GuideElement['local'];
  /** What belongs to a record elsewhere. */
  readonly related: GuideElement['local'];
  readonly read: <T extends object>(collection: Collection<T>, id: string) => Reading<T> | undefined;
  readonly readAll: <T extends object>(collection: Collection<T>) => Reading<T>[];

  readonly index: SignalIndex;
  readonly shown: Place;
  /** Title of what the page's attributes name, when the reader went elsewhere. */
  readonly home: string | undefined;
  /** Whether the page asks for what does not exist. */
  readonly isMissing: boolean;

  /** The reader's setting, else the one that the signals are limited to; empty when not known. */
  readonly settingFor: (ofSignals: string | undefined) => string;
  readonly chooseSetting: (setting: string) => void;
  readonly strip: (ofSignals: string | undefined) => StripContext;
  /** A link to the step of talking with a colleague, where somebody shows it. */
  readonly stepLink: TemplateResult | typeof nothing;

  readonly unfolded: Unfolded;
  readonly unfold: (change: Partial<Unfolded>) => void;
  /** Sections of the overview that the reader opened. */
  readonly opened: Set<string>;

  /** Draws a part once what it needs is there; until then it says that it is on its way, or did not come. */
  readonly whenHere: (needs: readonly Loadable[], content: () => TemplateResult) => TemplateResult;
}

/** The title, where a followed link arrives. */
export const renderTitle = ({heading}: CardView, title: string): TemplateResult =>
  html`<div tabindex="-1" data-arrival>${heading(title)}</div>`;
