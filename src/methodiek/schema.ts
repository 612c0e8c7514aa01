/** The shapes of `data/methodiek`. Types for the elements, checks for tools, layers and files. */
import * as v from 'valibot';
import {Id, Link, Name, Note, Text, Year, item, plainText, provenance} from '../core/schema.js';

/** One cell of the matrix. Its `id` is the level's id in the edition, such as `3`. */
const ZrmLevel = v.strictObject({
  ...item,
  /** What a professional sees at this level, in our own words. */
  text: Text,
  /** The same as one short sentence for the resident, in the “je” form. */
  resident: plainText(160),
  /** Help lines (ids in `data/shared/help-lines`) to show at once when this level is chosen. */
  actNow: v.optional(v.array(Id)),
});

/** A domain of the self-sufficiency matrix (Zelfredzaamheid-Matrix, GGD Amsterdam). */
export const ZrmDomain = v.strictObject({
  ...provenance,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: Name,
  /** What the domain is about, for someone who has to decide whether it matters for this question. */
  about: Text,
  /** From low to high, in the order of the edition's levels. */
  levels: v.array(ZrmLevel),
  /** True where what stands here could endanger someone at home: left off a print to take home unless ticked. */
  sensitiveAtHome: v.optional(v.boolean()),
});
export type ZrmDomain = v.InferOutput<typeof ZrmDomain>;

/** An edition of the matrix: its levels, its owner, and which domains belong to it. */
export const ZrmEdition = v.strictObject({
  ...provenance,
  title: Name,
  year: Year,
  owner: Name,
  /** Shown on every view, copy and print. */
  notice: Text,
  /** For whom the instrument is meant. */
  audience: Text,
  /** From low to high. */
  levels: v.array(
    v.strictObject({
      ...item,
      name: Name,
      /** The level's name towards the resident. */
      resident: Name,
    }),
  ),
  /** Ids of the domains, in the edition's own order. */
  domains: v.array(Id),
});
export type ZrmEdition = v.InferOutput<typeof ZrmEdition>;

const Order = v.pipe(v.number(), v.integer(), v.minValue(1));
/** Paragraphs, or the points of a list. */
const Texts = v.pipe(v.array(Text), v.minLength(1));
/** A list of short names or phrases that nobody links to. */
const Names = v.pipe(v.array(Name), v.minLength(1));
/** Full ids of records of this guide that the text speaks of, such as `methodiek/functie/melding`. */
const Related = v.pipe(
  v.array(
    v.pipe(v.string(), v.regex(/^methodiek(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){2,3}$/, 'a full id of this guide')),
  ),
  v.minLength(1),
);
/** Ids of `data/shared/help-lines` to show at once. */
const ActNow = v.pipe(v.array(Id), v.minLength(1));

/** Where a note adds what has changed since the document appeared: the record in `data/shared/sources` that says so. */
const noteSource = v.optional(Id);
/** The head of every record below. */
const page = {...provenance, noteSource, title: Name};
/** What every item in a list of a record below may carry. */
const part = {...item, noteSource};

/** An item that is one text. */
const Point = v.strictObject({...part, text: Text});
/** A word of the field, explained. */
const Term = v.strictObject({...part, term: Name, text: Text, examples: v.optional(Names)});
/** A titled list of points that nobody links to. */
const List = v.strictObject({
  title: Name,
  text: v.optional(Text),
  points: Texts,
  note: v.optional(Note),
  noteSource,
});
const common = {
  ...page,
  text: v.optional(Texts),
  terms: v.optional(v.array(Term)),
  lists: v.optional(v.array(List)),
  related: v.optional(Related),
};

/** Ids of `solution-frames`, in the order in which they are tried. */
export const SolutionFrameId = v.picklist([
  'eigen-kracht',
  'sociaal-netwerk',
  'algemene-voorzieningen',
  'individuele-voorzieningen',
]);
/** Ids of `core-roles`. */
export const CoreRoleId = v.picklist(['kennisdrager', 'procesbegeleider', 'casemanager']);

/** Why and where the method came about, and what it rests on. */
export const Background = v.strictObject({
  ...common,
  order: Order,
  /** What a neighbourhood team aims at. */
  aims: v.optional(v.array(Point)),
  /** The links (“schakels”) of the neighbourhood concept. */
  chainLinks: v.optional(
    v.array(v.strictObject({...part, title: Name, text: Texts, lists: v.optional(v.array(List))})),
  ),
  /** What each chapter of the document is about. */
  chapters: v.optional(v.array(v.strictObject({...part, title: Name, text: Text}))),
  /** Publications that the document names. */
  publications: v.optional(
    v.array(
      v.strictObject({
        ...part,
        title: Name,
        authors: v.optional(Names),
        publisher: v.optional(Name),
        year: v.optional(Year),
        commissioner: v.optional(Name),
        funder: v.optional(Name),
        /** What the document uses it for. */
        text: Text,
      }),
    ),
  ),
  links: v.optional(v.array(Link)),
});
export type Background = v.InferOutput<typeof Background>;

/** A policy that the method gives shape to. */
export const PolicyFrame = v.strictObject({
  ...common,
  order: Order,
  /** The eight beacons (“bakens”) of Welzijn Nieuwe Stijl, in their printed order and words. */
  beacons: v.optional(v.array(v.strictObject({...part, title: Name, text: Text}))),
  /** The talk of De Kanteling from first contact to provision, in order. */
  talkSteps: v.optional(v.array(v.strictObject({...part, title: Name, related: v.optional(Related)}))),
});
export type PolicyFrame = v.InferOutput<typeof PolicyFrame>;

/** A phase of working methodically, with what belongs to it. */
export const Phase = v.strictObject({
  ...common,
  order: Order,
  text: Texts,
  parts: v.array(
    v.strictObject({...part, title: Name, text: v.optional(Text), related: v.optional(Related)}),
  ),
  /** Questions to look back with; each group is one thing to find out. */
  questions: v.optional(v.array(v.strictObject({...part, title: Name, questions: Texts}))),
  cautions: v.optional(Texts),
});
export type Phase = v.InferOutput<typeof Phase>;

/** One of the four frames in which solutions are sought, lightest first. */
export const SolutionFrame = v.strictObject({
  ...common,
  order: Order,
  /** A question to start with, in the resident's “ik” form. In our words; the order follows the document. */
  prompt: plainText(160),
  text: Texts,
  /** Kinds of provision in this frame. */
  provisions: v.optional(v.array(v.strictObject({...part, title: Name, text: Text}))),
  /** Examples as the document groups them: one group may belong to two kinds (ids of `provisions`). */
  examples: v.optional(
    v.array(v.strictObject({provisions: v.array(Id), examples: Texts, note: v.optional(Note), noteSource})),
  ),
  links: v.optional(v.array(Link)),
});
export type SolutionFrame = v.InferOutput<typeof SolutionFrame>;

/** What to find out with someone about their own strength: strengths, resources, ambitions, needs, quality of life. */
export const OwnStrength = v.strictObject({
  ...common,
  order: Order,
  text: Texts,
  /** Kinds of strength, each with the words with which a resident starts (“Ik ben …”). */
  strengths: v.optional(v.array(v.strictObject({...part, title: Name, starter: plainText(40)}))),
  /** Resources in clusters, in one of the two ways in which the document groups them. */
  clusters: v.optional(
    v.array(
      v.strictObject({
        ...part,
        title: Name,
        grouping: v.picklist(['condities-van-sociale-kwaliteit', 'soorten-bronnen']),
        examples: Names,
      }),
    ),
  ),
  questions: v.optional(Texts),
  needs: v.optional(v.array(v.strictObject({...part, title: Name, examples: v.optional(Names)}))),
  /** Conditions of social quality around quality of life. */
  conditions: v.optional(v.array(v.strictObject({...part, title: Name}))),
  protectiveFactors: v.optional(v.array(v.strictObject({...part, title: Name}))),
});
export type OwnStrength = v.InferOutput<typeof OwnStrength>;

/** How to ask about someone's network and set it in motion. */
export const Network = v.strictObject({
  ...common,
  order: Order,
  text: Texts,
  /** Questions that do not work, as they are often put. */
  worksNot: v.optional(v.array(Point)),
  works: v.optional(v.array(Point)),
  /** Questions that help, about giving and about receiving. */
  questions: v.optional(v.array(v.strictObject({...part, title: Name, questions: Texts}))),
  /** The phases of Sociale Netwerk Strategieën, in order. */
  stages: v.optional(
    v.array(
      v.strictObject({
        ...part,
        title: Name,
        text: Texts,
        lists: v.optional(v.array(List)),
        instruments: v.optional(
          v.array(
            v.strictObject({
              ...part,
              title: Name,
              text: Text,
              /** Columns of the triptych (“drieluik”), from left to right. */
              columns: v.optional(v.array(v.strictObject({title: Name, text: Text}))),
            }),
          ),
        ),
      }),
    ),
  ),
});
export type Network = v.InferOutput<typeof Network>;

/** The ecogram: a drawing of someone's relations and resources. */
export const Ecogram = v.strictObject({
  ...common,
  text: Texts,
  symbols: v.array(
    v.strictObject({
      ...part,
      title: Name,
      /** The sign itself, where the document's text has it. */
      sign: v.optional(plainText(4)),
      /** True when the document adds it to the usual ones. */
      added: v.optional(v.boolean()),
    }),
  ),
  /** Support that people give each other; the letter stands within a symbol. */
  supportTypes: v.array(
    v.strictObject({
      ...part,
      letter: v.picklist(['E', 'M', 'G', 'A']),
      title: Name,
      /** Another name that the document uses for the same. */
      alternative: v.optional(Name),
    }),
  ),
});
export type Ecogram = v.InferOutput<typeof Ecogram>;

/** A ladder of participation. Its rungs run from low to high; the id of a rung is its number. */
export const ParticipationLadder = v.strictObject({
  ...common,
  text: Texts,
  rungs: v.array(
    v.strictObject({
      ...part,
      title: Name,
      /** What the document added to the classic ladder, as far as its text shows. */
      additions: v.optional(Names),
      examples: v.optional(Names),
      /** The rung as one short sentence for the resident, in the “je” form. */
      resident: plainText(160),
    }),
  ),
});
export type ParticipationLadder = v.InferOutput<typeof ParticipationLadder>;

/** Who the generalist is: attitude, profile, core roles together, and who directs. */
export const Generalist = v.strictObject({
  ...common,
  order: Order,
  text: Texts,
  viewOfPeople: v.optional(v.array(Point)),
  attitudes: v.optional(v.array(Point)),
  recommendations: v.optional(v.array(Point)),
  /** Who directs: the direction model (“regiemodel”). */
  directions: v.optional(v.array(v.strictObject({...part, title: Name}))),
  /** When a professional takes over for a while. */
  exception: v.optional(v.strictObject({text: Text, actNow: ActNow})),
});
export type Generalist = v.InferOutput<typeof Generalist>;

/** A competency of the generalist. */
export const Competency = v.strictObject({
  ...page,
  order: Order,
  text: Texts,
  behaviours: v.array(Point),
  /** What the competency consists of. */
  components: v.optional(v.array(v.strictObject({title: Name, text: v.optional(Text)}))),
  /** Words in brackets behind the name; the document does not explain them. */
  traits: v.optional(Names),
  remarks: v.optional(Texts),
});
export type Competency = v.InferOutput<typeof Competency>;

/** A core role of the generalist. */
export const CoreRole = v.strictObject({
  ...common,
  order: Order,
  text: Texts,
  practices: v.optional(v.array(Point)),
  pitfall: v.optional(Text),
});
export type CoreRole = v.InferOutput<typeof CoreRole>;

/** A function of the information point and the neighbourhood team. */
export const TeamFunction = v.strictObject({
  ...common,
  order: Order,
  text: Texts,
  /** Where the line lies between passing on, informing and handling (“de knip”). */
  boundary: v.strictObject({
    /** False when the document says nothing about it for this function. */
    stated: v.boolean(),
    text: Text,
  }),
  /** Points where reports come in. `actNow`: whom to call instead. */
  reportingPoints: v.optional(
    v.array(v.strictObject({...part, title: Name, text: v.optional(Text), actNow: v.optional(ActNow)})),
  ),
  /** Solution frames that the function names, in order. */
  solutionFrames: v.optional(v.array(SolutionFrameId)),
});
export type TeamFunction = v.InferOutput<typeof TeamFunction>;

/** A case of the document, retold short. */
export const Case = v.strictObject({
  ...page,
  order: Order,
  story: Texts,
  /** What the choice was about, where the document says so. */
  lesson: v.optional(Text),
  /** Questions that were put in the talk. */
  questions: v.optional(Texts),
  coreRole: v.optional(CoreRoleId),
  /** Id in `examples` of what came out of it. */
  example: v.optional(Id),
  related: v.optional(Related),
});
export type Case = v.InferOutput<typeof Case>;

/** A plan or an arrangement as an example, in the parts of a plan. */
export const Example = v.strictObject({
  ...page,
  order: Order,
  kind: v.picklist(['plan', 'arrangement']),
  text: Texts,
  /** Id in `cases` of the story behind it. */
  case: v.optional(Id),
  problems: v.optional(v.array(Point)),
  /** Where the resident stands in the matrix: ids of a domain in `zrm` and of one of its levels. */
  matrix: v.optional(v.array(v.strictObject({edition: Id, domain: Id, level: Id}))),
  /** Where the resident stands on a ladder: ids of a record in `participation-ladder` and of one of its rungs. */
  ladder: v.optional(v.strictObject({ladder: Id, rung: Id})),
  goals: v.optional(v.array(Point)),
  results: v.array(Point),
  /** `frame` where the document gathers its solutions in frames. */
  solutions: v.array(v.strictObject({...part, frame: v.optional(SolutionFrameId), text: Text})),
  actions: v.optional(v.array(Point)),
});
export type Example = v.InferOutput<typeof Example>;

export const collections = {
  zrm: ZrmDomain,
  'zrm-editions': ZrmEdition,
  background: Background,
  'policy-frames': PolicyFrame,
  phases: Phase,
  'solution-frames': SolutionFrame,
  'own-strength': OwnStrength,
  network: Network,
  ecogram: Ecogram,
  'participation-ladder': ParticipationLadder,
  generalist: Generalist,
  competencies: Competency,
  'core-roles': CoreRole,
  functions: TeamFunction,
  cases: Case,
  examples: Example,
};

/** Dutch kind in a full id, by folder, by the key of a list of items, or by both where one key means two things. */
export const kinds = {
  zrm: 'zrm-domein',
  'zrm-editions': 'zrm-editie',
  levels: 'zrm-niveau',
  'zrm-editions/levels': 'zrm-niveaunaam',
  background: 'achtergrond',
  aims: 'doelstelling',
  chainLinks: 'schakel',
  chapters: 'hoofdstuk',
  publications: 'publicatie',
  links: 'link',
  terms: 'begrip',
  'policy-frames': 'beleidskader',
  beacons: 'baken',
  talkSteps: 'gespreksstap',
  phases: 'fase',
  parts: 'fase-onderdeel',
  'phases/questions': 'evaluatievraag',
  'solution-frames': 'oplossingskader',
  provisions: 'voorziening',
  'own-strength': 'eigen-kracht',
  strengths: 'kracht',
  clusters: 'bronnencluster',
  needs: 'behoefte',
  conditions: 'conditie',
  protectiveFactors: 'beschermende-factor',
  network: 'netwerk',
  worksNot: 'werkt-niet',
  works: 'werkt-wel',
  'network/questions': 'netwerkvraag',
  stages: 'netwerkfase',
  instruments: 'instrument',
  ecogram: 'ecogram',
  symbols: 'symbool',
  supportTypes: 'steunsoort',
  'participation-ladder': 'participatieladder',
  rungs: 'trede',
  generalist: 'generalist',
  viewOfPeople: 'mensbeeld',
  attitudes: 'houding',
  recommendations: 'aanbeveling',
  directions: 'regie',
  competencies: 'competentie',
  behaviours: 'gedrag',
  'core-roles': 'kernrol',
  practices: 'rolgedrag',
  functions: 'functie',
  reportingPoints: 'meldpunt',
  cases: 'casus',
  examples: 'voorbeeld',
  problems: 'probleem',
  goals: 'doel',
  results: 'resultaat',
  solutions: 'oplossing',
  actions: 'actie',
};
