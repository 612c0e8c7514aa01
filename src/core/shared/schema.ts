/** The shapes of `data/shared`: what more than one guide needs. */
import * as v from 'valibot';
import {Name, Text, Url, Year, plainText, provenance} from '../schema.js';

/** A publication that facts come from. */
export const Source = v.strictObject({
  $schema: v.optional(v.string()),
  title: Name,
  publisher: Name,
  year: v.optional(Year),
  /** Which edition, and what we know of later ones. */
  edition: v.optional(Text),
  url: v.optional(Url),
  /** Who holds the rights, and what that means for our words. */
  rights: Text,
  /** The day on which someone of ours last read it, for facts that change (`2026-11-22`). */
  read: v.optional(v.pipe(v.string(), v.isoDate())),
  note: v.optional(Text),
});
export type Source = v.InferOutput<typeof Source>;

/** Someone to call now. */
export const HelpLine = v.strictObject({
  ...provenance,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: Name,
  /** When to call, as a short clause that follows the name. */
  when: Text,
  /** What you may expect of them. */
  about: v.optional(Text),
  /** Who it is for: the professional, or someone who seeks help. */
  audience: v.picklist(['professional', 'child', 'everyone']),
  phones: v.array(
    v.strictObject({
      /** As people write it. */
      number: plainText(20),
      label: v.optional(Name),
    }),
  ),
  url: v.optional(Url),
  hours: v.optional(Text),
});
export type HelpLine = v.InferOutput<typeof HelpLine>;

/** Where someone works. */
export const Setting = v.strictObject({
  ...provenance,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: Name,
  /** The short name on a tab or button, where it differs. */
  short: v.optional(Name),
  /** Examples of jobs in this setting. */
  roles: v.array(Name),
  /** Who to ask about suspected abuse in this setting; shown by the act-now strip. */
  adviser: v.optional(Text),
});
export type Setting = v.InferOutput<typeof Setting>;

/** A short form and what it stands for. The file name is the id, `term` is as people write it. */
export const Abbreviation = v.strictObject({
  ...provenance,
  term: Name,
  name: Name,
});
export type Abbreviation = v.InferOutput<typeof Abbreviation>;

export const collections = {
  sources: Source,
  'help-lines': HelpLine,
  settings: Setting,
  abbreviations: Abbreviation,
};

/** Dutch kind in a full id, by folder or by the key of a list of items. */
export const kinds = {
  sources: 'bron',
  'help-lines': 'hulplijn',
  settings: 'werkplek',
  abbreviations: 'afkorting',
};
