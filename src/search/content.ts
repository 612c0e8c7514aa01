/** What can be found: the entries that the build makes of every guide's records. The only importer of them. */
import type {Records} from '../core/collection.js';
import type {SearchEntry} from '../core/search-entry.js';
import type {Source} from '../core/shared/schema.js';
import type {EverydayWords} from './engine/question.js';

/** Words at which help lines go before everything else. */
export interface DangerWords {
  readonly say: readonly string[];
  /** Ids of help lines, the most urgent first. */
  readonly lines: readonly string[];
}

export interface SearchContent {
  readonly entries: readonly SearchEntry[];
  /** The publications that the entries come from, by id. */
  readonly sources: Records<Source>;
  readonly everyday: readonly EverydayWords[];
  readonly danger: readonly DangerWords[];
}

let pending: Promise<SearchContent> | undefined;

/** Loads everything that can be found. A load that failed can be tried again by calling this again. */
export function loadSearchContent(): Promise<SearchContent> {
  pending ??= loadAll().catch((error: unknown) => {
    pending = undefined;
    throw error;
  });
  return pending;
}

async function loadAll(): Promise<SearchContent> {
  const [words, ...guides] = await Promise.all([
    import('#content/everyday-words'),
    import('#content/search/wegwijzer'),
    import('#content/search/bouwstenen'),
    import('#content/search/methodiek'),
    import('#content/search/kwaliteit'),
    import('#content/search/shared'),
  ]);
  const {words: everyday, danger} = words.default as {words: EverydayWords[]; danger: DangerWords[]};
  return {
    entries: guides.flatMap(({default: entries}) => entries as SearchEntry[]),
    sources: Object.assign({}, ...guides.map(({sources}) => sources)) as Records<Source>,
    everyday,
    danger,
  };
}
