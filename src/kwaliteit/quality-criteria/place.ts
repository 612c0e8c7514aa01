/** Where the reader is: one of four views, and in the overview perhaps on the page of one framework. */
import {kindOf} from '../../core/full-id.js';

export const VIEWS = ['overzicht', 'criteria', 'vergelijken', 'mandje'] as const;
export type View = (typeof VIEWS)[number];

/** Items of a framework, in its own record or in its list of criteria. Their full id has the framework's id first. */
const ITEM_KINDS = [
  'criterium',
  'toelichting',
  'uitzondering',
  'tip',
  'inspiratie',
  'opmerking',
  'vraag',
  'register',
  'geen-criteria',
  'bron',
  'link',
] as const;

/** What of the guidance stands with the overview. */
const GUIDANCE_KINDS = ['wegwijs', 'inleiding', 'advies'] as const;

const kinds = (names: readonly string[]) => names.map((name) => `kwaliteit/${name}`);

/** Every kind of record that a link can lead to. */
export const SHOWN_KINDS: readonly string[] = kinds([
  'kader',
  'criterialijst',
  'thema',
  'segment',
  'aanbod',
  ...GUIDANCE_KINDS,
  ...ITEM_KINDS,
]);

/** What a link asks for. */
export type Destination =
  | {readonly to: 'framework'; readonly framework: string; readonly item: string}
  | {readonly to: 'topic'; readonly topic: string}
  | {readonly to: 'purchase'; readonly purchase: string}
  | {readonly to: 'guidance'; readonly item: string};

/**
 * Where a full id leads.
 * @param isFramework Whether a short id is that of a framework: items of the guidance have the same kinds.
 */
export function destinationOf(fullId: string, isFramework: (id: string) => boolean): Destination | undefined {
  const kind = kindOf(fullId).replace('kwaliteit/', '');
  const [owner = '', item = ''] = fullId.split('/').slice(2);
  if (kind === 'thema') return {to: 'topic', topic: owner};
  if (kind === 'segment') return {to: 'purchase', purchase: owner};
  if (kind === 'aanbod') return {to: 'purchase', purchase: item};
  if ((GUIDANCE_KINDS as readonly string[]).includes(kind)) return {to: 'guidance', item: fullId};
  if (isFramework(owner)) return {to: 'framework', framework: owner, item: item && fullId};
  return kind === 'bron' ? {to: 'guidance', item: fullId} : undefined;
}
