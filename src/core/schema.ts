/**
 * The shapes that records of all guides share. Used by each guide's `schema.ts`.
 * Runs in tools, in tests and where a layer or a file is read; never while a page shows national content.
 */
import * as v from 'valibot';

/** Lower case, digits and hyphens: the name of a file, or of an item within its owner. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens'),
);

/**
 * One line of text without markup.
 * @param max Longest length in characters.
 */
export const plainText = (max: number) =>
  v.pipe(
    v.string(),
    v.metadata({text: true}),
    v.minLength(1, 'some text'),
    v.maxLength(max, `at most ${max} characters`),
    v.regex(/^\S(?:.*\S)?$/u, 'one line, without spaces at either end'),
    v.check(
      (text) => !/<[a-z/!]|\*\*|&[a-z]+;| {2}/i.test(text),
      'plain text without markup or double spaces',
    ),
  );

/** A name, title or label: as printed, never a sentence that hides there. */
export const Name = plainText(160);
/** One or a few sentences in our own words. */
export const Text = plainText(700);
/** What was mended, doubted, or has changed since the document appeared. */
export const Note = plainText(400);
/** A four-digit year. */
export const Year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
/** An absolute web address. */
export const Url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s<>"]+\.[^\s<>"]+$/u, 'an address that starts with https:// or http://'),
  v.check(
    (url) => !/[?&](?:utm_[a-z]+|fbclid|gclid|mc_cid|mc_eid)=/i.test(url),
    'an address without trackers',
  ),
);
/** An age range in years; without `to` there is no upper end. Both ends count as inside. */
export const Ages = v.pipe(
  v.strictObject({
    from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
    to: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
  }),
  v.check(({from, to}) => to === undefined || from <= to, '`from` not above `to`'),
);

/** A link as a document names it. `printed` is the address as printed, where ours differs. */
export const Link = v.strictObject({
  id: Id,
  section: v.optional(Name),
  title: Name,
  url: Url,
  publisher: v.optional(Name),
  year: v.optional(Year),
  printed: v.optional(plainText(500)),
  note: v.optional(Note),
});

/** What stands at the head of every file: its schema for editors, and where its facts come from. */
export const provenance = {
  $schema: v.optional(v.string()),
  /** Id of a record in `data/shared/sources`. */
  source: Id,
  /** Part of the source, named as in the guide's inventory. An item may name its own. */
  section: v.optional(Name),
  note: v.optional(Note),
};

/** What every item in a list of a file may carry. */
export const item = {
  id: Id,
  section: v.optional(Name),
  note: v.optional(Note),
};
