/** The shapes of `data/bouwstenen`. Types for the elements, checks for tools, layers and files. */
import * as v from 'valibot';
import {Ages, Id, Link, Name, Text, Year, item, plainText, provenance} from '../core/schema.js';

/** Place in the document's own order, from 1. */
const Order = v.pipe(v.number(), v.integer(), v.minValue(1));

/** One entry of a list in the document: a goal, a reason, a tip, a working factor. */
const Point = v.strictObject({
  ...item,
  text: Text,
  /** How many of a hundred people gave this answer. The topic's `figuresFrom` says who asked, and when. */
  percentage: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});

/** A counted fact, such as the size of a target group. One that stands both in the text and in the drawing stands here once. */
const Figure = v.strictObject({
  ...item,
  /** What is counted, without the number: “Mensen met NAH”. */
  label: Name,
  /**
   * `group`: the size of the target group; `within`: part of the group; `population`: all inhabitants,
   * to which the document's drawing compares the group; `other`: anything else.
   */
  role: v.picklist(['group', 'within', 'population', 'other']),
  value: v.pipe(v.number(), v.minValue(0)),
  /** The second number of a ratio: “1 op de 6” is value 1 out of 6. */
  outOf: v.optional(v.pipe(v.number(), v.minValue(1))),
  unit: v.picklist(['people', 'households', 'percent', 'ratio']),
  /** How the document words the number: as it is, “ongeveer / zo’n / rond”, “bijna / een kleine”, “meer dan”, “naar schatting”. */
  precision: v.picklist(['as-printed', 'about', 'almost', 'more-than', 'estimate']),
  /** Year that the figure is about, when the document names one; also a year to come, for an expectation. */
  year: v.optional(Year),
  ages: v.optional(Ages),
  /** Who counted, when the document says so. */
  publisher: v.optional(Name),
});

/** A part of the guide around the domains: what it is for, the resident's view, competencies at large, what works. */
export const Topic = v.strictObject({
  ...provenance,
  /** Over all groups, so that a group's topics stand together. */
  order: Order,
  /** The topics that are shown together, and the value of the attribute `topic`. */
  group: v.picklist(['guide', 'resident', 'competencies', 'working-factors']),
  title: Name,
  /** Paragraphs. What the document prints as a list stands in `points`. */
  text: v.array(Text),
  points: v.array(Point),
  figures: v.optional(v.array(Figure)),
  /** Who counted the percentages in `points`, and in which year they were published. */
  figuresFrom: v.optional(v.strictObject({publisher: Name, year: Year})),
  links: v.array(Link),
});
export type Topic = v.InferOutput<typeof Topic>;

/** A group of people whom neighbourhood teams meet. */
export const TargetGroup = v.strictObject({
  ...provenance,
  order: Order,
  title: Name,
  abbreviation: v.optional(plainText(10)),
  /** How many people it is about, in words; paragraphs. */
  size: v.array(Text),
  /** Who they are, what they run into, what helps; paragraphs. */
  description: v.array(Text),
  /** The sentence that announces `points`. */
  pointsIntro: v.optional(Text),
  points: v.array(Point),
  figures: v.array(Figure),
  links: v.array(Link),
});
export type TargetGroup = v.InferOutput<typeof TargetGroup>;

/** A competency that every professional in a neighbourhood team has. */
export const Competency = v.strictObject({
  ...provenance,
  order: Order,
  title: Name,
  /** A few words out of the title, for a drawing. */
  short: plainText(40),
  text: Text,
});
export type Competency = v.InferOutput<typeof Competency>;

/** A field of knowledge: a sector of the web. Its blocks name it; it does not name them. */
export const Domain = v.strictObject({
  ...provenance,
  order: Order,
  title: Name,
  /** What the domain is about; paragraphs. */
  text: v.array(Text),
});
export type Domain = v.InferOutput<typeof Domain>;

/** Something that the team should know. */
const Knowledge = v.strictObject({
  ...item,
  /** As printed when that is a short name; else a short name of ours, with all that the document says in `text`. */
  name: plainText(100),
  text: v.optional(Text),
  /** How often the document prints it under this block, when more than once. */
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))),
  /** Id of the item in the same list that announces this one, such as the heading over a list of illnesses. */
  under: v.optional(Id),
  /** True where it is about the edge of the own role: when or where to refer on, ask advice, call in someone else. */
  referral: v.optional(v.boolean()),
});
export type Knowledge = v.InferOutput<typeof Knowledge>;

/** A building block: one subject in a domain, or a part of such a subject. */
export const Block = v.pipe(
  v.strictObject({
    ...provenance,
    /** Over all domains, so that a domain's blocks stand together and a part follows its main block. */
    order: Order,
    /** Id of the domain. */
    domain: Id,
    /** Id of the main block that this one is a part of. A main block has none. */
    parent: v.optional(Id),
    title: Name,
    /** What everyone knows, to recognise signals (“herkennen”). */
    general: v.array(Knowledge),
    /** What someone knows who gives support (“ondersteunen”). */
    specific: v.array(Knowledge),
    links: v.array(Link),
  }),
  v.check(({general, specific}) => {
    const ids = [...general, ...specific].map(({id}) => id);
    return new Set(ids).size === ids.length;
  }, 'ids that differ within `general` and `specific` together'),
  v.check(
    ({general, specific}) =>
      [general, specific].every((list) =>
        list.every(({under}) => !under || list.some(({id}) => id === under)),
      ),
    '`under` that names an item of the same list',
  ),
);
export type Block = v.InferOutput<typeof Block>;

export const collections = {
  topics: Topic,
  'target-groups': TargetGroup,
  competencies: Competency,
  domains: Domain,
  blocks: Block,
};

/** Dutch kind in a full id, by folder or by the key of a list of items. */
export const kinds = {
  topics: 'onderwerp',
  'target-groups': 'doelgroep',
  competencies: 'competentie',
  domains: 'domein',
  blocks: 'blok',
  points: 'punt',
  figures: 'cijfer',
  // One kind for both columns: an item that moves to the other column keeps its address.
  general: 'kennis',
  specific: 'kennis',
  links: 'link',
};
