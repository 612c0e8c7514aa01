/** The shapes of `data/kwaliteit`. Types for the elements, checks for tools, layers and files. */
import * as v from 'valibot';
import {Id, Link, Name, Note, Text, Year, item, plainText, provenance} from '../core/schema.js';

/** The four elements by which the document orders criteria. */
export const Element = v.picklist(['dienstverlening', 'vakmanschap', 'samenwerking', 'organisatie']);
export type Element = v.InferOutput<typeof Element>;

/** What a buyer buys: youth help, Wmo support, or social work (which has no segments). */
export const Field = v.picklist(['jeugdhulp', 'wmo', 'sociaal-werk']);
export type Field = v.InferOutput<typeof Field>;

/** Whom a criterion addresses. */
export const Addressee = v.picklist(['aanbieder', 'professional', 'gemeente']);
export type Addressee = v.InferOutput<typeof Addressee>;

/**
 * What sort of sentence a criterion is. Only `eis` is a requirement.
 * `verantwoordelijkheid`: a model that prescribes nothing (framework 10); `effect`: what residents should notice (framework 7);
 * `opgave`: a dilemma that a professional faces (framework 12).
 */
export const CriterionKind = v.picklist([
  'eis',
  'werkzaam-element',
  'competentie',
  'verantwoordelijkheid',
  'effect',
  'opgave',
  'tip',
]);
export type CriterionKind = v.InferOutput<typeof CriterionKind>;

/** Our own themes across frameworks. Each has a file in `data/kwaliteit/themes`. */
export const ThemeId = v.picklist([
  'bejegening',
  'eigen-regie',
  'clientinvloed',
  'toegankelijkheid',
  'veiligheid',
  'privacy',
  'signaleren',
  'methodisch-werken',
  'deskundigheid',
  'ketensamenwerking',
  'continuiteit',
  'netwerk',
  'participatie',
  'kwaliteit-en-bestuur',
]);
export type ThemeId = v.InferOutput<typeof ThemeId>;

/** People or provisions for which a framework has criteria of their own. */
export const GroupId = v.picklist([
  'jongeren-in-de-opvang',
  'kinderen-en-gezinnen-in-de-crisisopvang',
  'nachtopvang-en-crisisopvang',
  'pleegzorg',
]);
export type GroupId = v.InferOutput<typeof GroupId>;

const order = v.pipe(v.number(), v.integer(), v.minValue(1));
const isUnique = (ids: string[]) => new Set(ids).size === ids.length;

/** A theme by which criteria of all frameworks can be found. Our own arrangement, not the document's. */
export const Theme = v.strictObject({
  ...provenance,
  order,
  title: Name,
  /** What belongs to it, in one or two sentences. */
  about: Text,
  /** Other words by which a buyer may look for it. */
  terms: v.optional(v.array(Name)),
});
export type Theme = v.InferOutput<typeof Theme>;

/** A part of what municipalities buy. File names: `jeugdhulp-1`, `wmo-1a`. */
export const Segment = v.strictObject({
  ...provenance,
  order,
  field: v.picklist(['jeugdhulp', 'wmo']),
  /** As printed: `1`, `1a`. */
  number: plainText(4),
  title: Name,
  /** The line that is printed under the title, such as who it is for and what help aims at. */
  subtitles: v.optional(v.array(Name)),
  /** Whom or what it covers. */
  about: Text,
  /** The usual offer: what a buyer calls it. */
  offers: v.array(
    v.strictObject({
      ...item,
      name: Name,
      /** A restriction that is printed with it, such as “eventueel”. */
      text: v.optional(Text),
      /** What the document gives as examples of it, as printed. */
      examples: v.optional(v.array(Name)),
      /** Written-out or other names of the same. */
      terms: v.optional(v.array(Name)),
    }),
  ),
});
export type Segment = v.InferOutput<typeof Segment>;

/** A publication that is printed as “Bron”, under a table or a remark. */
const Origin = v.strictObject({...item, text: Text});

/** How to use frameworks in procurement, and what the document is. */
export const Guidance = v.strictObject({
  ...provenance,
  order,
  title: Name,
  about: v.optional(v.array(Text)),
  introductions: v.optional(
    v.array(
      v.strictObject({
        ...item,
        title: Name,
        text: v.array(Text),
        /** What it sums up. `frameworks` are ids of frameworks given as examples. */
        points: v.optional(v.array(v.strictObject({text: Text, frameworks: v.optional(v.array(Id))}))),
      }),
    ),
  ),
  /** What a buyer is advised to do. */
  advice: v.optional(v.array(v.strictObject({...item, text: Text}))),
  origins: v.optional(v.array(Origin)),
});
export type Guidance = v.InferOutput<typeof Guidance>;

/** Something a framework names: a law, a certificate, a code, another framework. */
const named = {
  /** As printed. */
  name: Name,
  abbreviation: v.optional(plainText(20)),
  /** What the framework says about it. */
  text: v.optional(Text),
  note: v.optional(Note),
};

/** A quality framework: all but its criteria, which stand in `criteria-lists` under the same id. */
export const Framework = v.pipe(
  v.strictObject({
    ...provenance,
    order,
    /** The document's number, 1 to 15; the same as `order`, which the build leaves out. */
    number: order,
    /** As printed above its description, without number and year. */
    title: Name,
    /** Our own short name, for tables and references. */
    short: plainText(40),
    /** Where the document's overview prints the title in another way. */
    alsoPrinted: v.optional(v.array(Name)),
    publishers: v.pipe(v.array(Name), v.minLength(1)),
    year: Year,
    /** Version, month or day, when the document gives them. */
    edition: v.optional(Text),
    /** What it is about, in one or two sentences. */
    theme: Text,
    /** Further explanation of theme, aim and background. */
    about: v.array(Text),
    /** For whom or for which provisions it is meant, on the buyer's and on the provider's side. */
    audience: Text,
    /** How a municipality can use it in procurement or subsidies. */
    use: v.pipe(v.array(Text), v.minLength(1)),
    /** What a buyer can ask bidders. */
    questions: v.optional(
      v.array(
        v.strictObject({
          ...item,
          /** The question to bidders, complete in itself. */
          text: Text,
          /** True where the document itself words it as a question to hand over. */
          ready: v.optional(v.literal(true)),
        }),
      ),
    ),
    /** What it can be bought for. Without `segments` every segment of the field; social work has none. */
    applies: v.pipe(
      v.array(
        v.strictObject({
          field: Field,
          segments: v.optional(v.pipe(v.array(Id), v.minLength(1))),
          /** A restriction printed with it, such as the one provision within a segment. */
          text: v.optional(Text),
          note: v.optional(Note),
        }),
      ),
      v.minLength(1),
    ),
    /** How it came about and who took part. */
    origin: v.array(Text),
    /** How it is built up. */
    structure: v.array(Text),
    /** Its chapters, themes or clusters, in its own order. */
    parts: v.optional(
      v.array(
        v.strictObject({
          number: v.optional(plainText(10)),
          title: Name,
          text: v.optional(Text),
          points: v.optional(v.array(Text)),
        }),
      ),
    ),
    /** Principles that it starts from, where the document lists them. */
    principles: v.optional(v.array(Text)),
    /** Laws that it names or rests on. */
    laws: v.optional(v.array(v.strictObject(named))),
    /** Professional registers that it names. */
    registers: v.optional(v.array(v.strictObject({...item, ...named}))),
    /** Certificates, codes, guidelines and other frameworks that it names. */
    related: v.optional(
      v.array(
        v.strictObject({
          ...named,
          /** Id of the framework, if it is one of the fifteen. */
          framework: v.optional(Id),
        }),
      ),
    ),
    /** Groups with criteria of their own. */
    groups: v.optional(v.array(v.strictObject({group: GroupId, name: Name, text: v.optional(Text)}))),
    /** What it does not cover, how far it reaches, what one should know before using it. */
    scope: v.optional(v.array(Text)),
    /** What the document marks as a note on the framework: “NB”, “Let op”, an asterisk, how long it holds. */
    remarks: v.optional(v.array(v.strictObject({...item, text: Text, details: v.optional(v.array(Text))}))),
    /** Last day on which it held, where it has lapsed by its own words (`2021-12-31`); a remark says how. */
    lapsedOn: v.optional(v.pipe(v.string(), v.isoDate())),
    /** The elements for which the document says that there are no explicit criteria. */
    noCriteria: v.pipe(
      v.array(
        v.strictObject({
          ...item,
          id: Element,
          section: Name,
          /** Where else to look, as far as the document says so. */
          text: Text,
        }),
      ),
      v.check((elements) => isUnique(elements.map(({id}) => id)), 'each element once'),
    ),
    /** The full document first. Empty where the document prints no address. */
    links: v.array(Link),
  }),
  v.check(
    ({applies}) =>
      applies.every(({field, segments}) => !segments || segments.every((id) => id.startsWith(`${field}-`))),
    'segments of the field that they stand under',
  ),
);
export type Framework = v.InferOutput<typeof Framework>;

/** A bullet, letter or number below a criterion. */
const Point = v.strictObject({
  /** The letter or number as printed; absent for a bullet. */
  mark: v.optional(plainText(4)),
  text: Text,
  note: v.optional(Note),
});

const points = {
  /** What the points are: the minimum, examples, all there is. In our own words, ends with a colon. */
  pointsIntro: v.optional(plainText(200)),
  points: v.optional(v.pipe(v.array(Point), v.minLength(1))),
};
const hasIntroOfPoints = (value: {points?: unknown; pointsIntro?: unknown}) =>
  !value.points === !value.pointsIntro;

/** Something printed with a criterion that is not the criterion itself. Its id starts with the criterion's: `13-tip`. */
const Aside = v.pipe(
  v.strictObject({
    ...item,
    title: v.optional(Name),
    text: Text,
    details: v.optional(v.array(Text)),
    ...points,
    /** What stands after the points. */
    closing: v.optional(v.array(Text)),
    /** The “Bron” below it. */
    origins: v.optional(v.array(Origin)),
    links: v.optional(v.array(Link)),
  }),
  v.check((value) => hasIntroOfPoints(value), '`points` and `pointsIntro` together, or neither'),
);

/** A heading above criteria, or above other headings. */
const Heading = v.strictObject({
  /** Short name by which this file refers to it. */
  key: Id,
  /** Key of the heading above it. */
  under: v.optional(Id),
  /** As printed: `Thema 1`, `2.1`, `Rubriek 2`. */
  number: v.optional(plainText(24)),
  /** As printed when it is a name; in our own words when it is a sentence. */
  title: Name,
  /** The sentence that belongs to the heading itself. */
  text: v.optional(v.array(Text)),
  note: v.optional(Note),
});

/** Text within an element that is no criterion but frames criteria. */
const Explanation = v.strictObject({
  ...item,
  section: Name,
  /** Key of the heading that it stands with. */
  heading: Id,
  /** Before or after that heading's criteria. */
  place: v.picklist(['before', 'after']),
  title: v.optional(Name),
  text: v.array(Text),
  /** What it sums up, as names. */
  list: v.optional(v.array(Name)),
  /** True where it is what a resident would say, in the “ik” form. */
  voice: v.optional(v.literal(true)),
});

const Criterion = v.pipe(
  v.strictObject({
    ...item,
    section: Name,
    /** As printed: `13`, `2.1.1`; absent for a bullet. */
    number: v.optional(plainText(10)),
    /** Two to six words by which a buyer recognises it. */
    label: plainText(60),
    /** One plain sentence with its subject: “De aanbieder…”, “De professional…”, “De gemeente…”. */
    text: Text,
    /** Nearly always one; two where the document takes two elements together. */
    elements: v.pipe(v.array(Element), v.minLength(1)),
    /** Key of the nearest heading above it, in this file. */
    heading: v.optional(Id),
    /** The special group that it is meant for; absent when it holds for all. */
    group: v.optional(GroupId),
    addressee: Addressee,
    /** Set where the document gives the task to the municipality while the criterion is about someone else. */
    taskOf: v.optional(v.literal('gemeente')),
    kind: CriterionKind,
    /** The main theme first. */
    themes: v.pipe(
      v.array(ThemeId),
      v.minLength(1),
      v.maxLength(3),
      v.check((themes) => isUnique(themes), 'each theme once'),
    ),
    /** Further sentences of the criterion that the document prints as running text. */
    details: v.optional(v.array(Text)),
    ...points,
    /** What stands after the points and is still part of the criterion. */
    closing: v.optional(v.array(Text)),
    /** Where it does not hold, or holds in another form. */
    exceptions: v.optional(v.array(Aside)),
    /** “Tip” lines. */
    tips: v.optional(v.array(Aside)),
    /** “Ter inspiratie”. */
    inspirations: v.optional(v.array(Aside)),
    /** “NB”, “Let op”. */
    remarks: v.optional(v.array(Aside)),
    /** What the document itself says does not work, or not by itself. Shown with its own mark. */
    worksNot: v.optional(v.array(Text)),
    /** Laws, codes and instruments that the criterion itself names, as printed; for finding. */
    terms: v.optional(v.array(Name)),
    /** Links that stand in the criterion itself. */
    links: v.optional(v.array(Link)),
  }),
  v.check((value) => hasIntroOfPoints(value), '`points` and `pointsIntro` together, or neither'),
);
export type Criterion = v.InferOutput<typeof Criterion>;

/** All criteria of one framework, in the document's order. The file has the framework's id and no section of its own. */
export const CriteriaList = v.pipe(
  v.strictObject({
    ...provenance,
    /** The framework's number. */
    order,
    headings: v.array(Heading),
    explanations: v.optional(v.array(Explanation)),
    /** A note on a whole heading. */
    remarks: v.optional(v.array(v.strictObject({...item, section: Name, heading: Id, text: Text}))),
    criteria: v.pipe(v.array(Criterion), v.minLength(1)),
  }),
  v.check(({headings, explanations = [], remarks = [], criteria}) => {
    const known = new Set(headings.map(({key}) => key));
    const named = [
      ...headings.map(({under}) => under),
      ...[...explanations, ...remarks, ...criteria].map(({heading}) => heading),
    ];
    return named.every((key) => key === undefined || known.has(key));
  }, '`heading` and `under` that name a heading of this file'),
  v.check(
    ({headings, criteria}) => isUnique(headings.map(({key}) => key)) && isUnique(criteria.map(({id}) => id)),
    'each id and key once',
  ),
  v.check(({criteria}) => {
    const asidesOf = ({exceptions, tips, inspirations, remarks}: Criterion) =>
      [exceptions, tips, inspirations, remarks].flatMap((list) => list ?? []);
    const asides = criteria.flatMap(asidesOf);
    const startsWithOwner = (one: Criterion) => asidesOf(one).every(({id}) => id.startsWith(`${one.id}-`));
    return isUnique(asides.map(({id}) => id)) && criteria.every(startsWithOwner);
  }, 'ids of tips, remarks and the like once in the file, each starting with the id of its criterion'),
);
export type CriteriaList = v.InferOutput<typeof CriteriaList>;

export const collections = {
  guidance: Guidance,
  themes: Theme,
  segments: Segment,
  frameworks: Framework,
  'criteria-lists': CriteriaList,
};

/** Dutch kind in a full id, by folder or by the key of a list of items. */
export const kinds = {
  guidance: 'wegwijs',
  themes: 'thema',
  segments: 'segment',
  frameworks: 'kader',
  'criteria-lists': 'criterialijst',
  introductions: 'inleiding',
  advice: 'advies',
  offers: 'aanbod',
  questions: 'vraag',
  registers: 'register',
  noCriteria: 'geen-criteria',
  criteria: 'criterium',
  explanations: 'toelichting',
  exceptions: 'uitzondering',
  tips: 'tip',
  inspirations: 'inspiratie',
  remarks: 'opmerking',
  origins: 'bron',
  links: 'link',
};
