/** A record's address across all guides: `guide/kind/id`, such as `wegwijzer/signaal/druk`. */

/** The four guides, and what they share. */
export const GUIDES = ['bouwstenen', 'wegwijzer', 'methodiek', 'kwaliteit', 'shared'] as const;
export type Guide = (typeof GUIDES)[number];

export interface FullId {
  readonly guide: Guide;
  /** Dutch kind, such as `signaal`. */
  readonly kind: string;
  /** Short id; an item that is unique within its owner only has `owner/id`. */
  readonly id: string;
}

/** Takes a full id apart; nothing when it is not one. */
export function parseFullId(text: string): FullId | undefined {
  const [guide, kind, ...rest] = text.split('/');
  const isPart = (part: string | undefined): part is string => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part ?? '');
  if (!GUIDES.includes(guide as Guide) || !isPart(kind) || !rest.length || !rest.every(isPart))
    return undefined;
  return {guide: guide as Guide, kind, id: rest.join('/')};
}

/** `guide/kind`, by which elements say what they can show. */
export const kindOf = (fullId: string): string => fullId.split('/', 2).join('/');

/** The guide of a full id that is known to be one. */
export const guideOf = (fullId: string): Guide => fullId.split('/', 1)[0] as Guide;
