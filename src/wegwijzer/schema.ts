/** The shapes of `data/wegwijzer`. Types for the elements, checks for tools, layers and files. */
import * as v from 'valibot';
import {Ages, Id, Link, Name, Text, Url, Year, item, plainText, provenance} from '../core/schema.js';

const Order = v.pipe(v.number(), v.integer(), v.minValue(1));
const Minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240));
/** A short line in a list. */
const Line = plainText(240);
/** References to records: ids of files in `tools`, and of files in `data/shared/help-lines`. */
const refs = {
  tools: v.optional(v.array(Id)),
  helpLines: v.optional(v.array(Id)),
};

/** Ids of `data/shared/settings`. */
export const SettingId = v.picklist(['alle', 'onderwijs', 'jgz', 'wijk', 'eerstelijn']);
/** Ids of `phases`. */
export const PhaseId = v.picklist(['herkennen', 'toetsen', 'ondersteunen']);
/** Ids of `steps`. */
export const StepId = v.picklist([
  'signalen-opmerken',
  'bespreken-met-collega',
  'gesprek-met-jeugdige-en-gezin',
  'situatie-in-kaart-brengen',
  'risicotaxatie',
  'zelf-ondersteunen',
  'doorverwijzen-en-samenwerken',
]);
/** Ids of `situations`: the seven vulnerable situations that the guide names in its introduction. */
export const SituationId = v.picklist([
  'armoede',
  'psychische-problemen',
  'verslaving',
  'verstandelijke-beperking',
  'mantelzorg',
  'migratieachtergrond',
  'eenoudergezin',
]);
/** Ids of `topics`: what the guide prints after “Situatie:” on its tools, a wider list than the seven situations. */
export const TopicId = v.picklist([
  'armoede',
  'eenzaamheid',
  'geldzorgen',
  'huiselijk-geweld',
  'ingrijpende-jeugdervaringen',
  'kind-als-tolk',
  'kindermishandeling',
  'kopp',
  'kov',
  'kovb',
  'lvb',
  'mantelzorg',
  'meervoudige-problematiek',
  'mentale-gezondheid',
  'mentale-problemen',
  'multiprobleemgezinnen',
  'onveilige-thuissituatie',
  'onveiligheid',
  'ouder-in-detentie',
  'psychosociale-problemen',
  'scheiding',
  'schulden',
  'sociaal-emotionele-problemen',
  'stress',
  'trauma',
]);
/** Ids of `signal-categories`. */
export const SignalCategoryId = v.picklist(['ik-zie', 'ik-hoor', 'ouders', 'omgeving', 'ik-weet']);
/** Ids of the question kinds in `conversation/soorten-vragen`. */
export const QuestionKindId = v.picklist([
  'gesloten-vragen',
  'open-vragen',
  'hoe-vragen',
  'waarom-vragen',
  'toonvragen',
  'retorische-vragen',
  'doorvragen',
  'meervoudige-vragen',
  'suggestieve-vragen',
  'herhalende-vragen',
  'samenvattende-vragen',
]);
/** What a conversation tip is about. */
export const TipTopic = v.picklist([
  /** Bond, warmth, respect, equality, distance, loyalty. */
  'vertrouwen',
  /** Listening, not filling in, checking whether you understood. */
  'luisteren',
  /** Purpose and rules of the talk. */
  'gesprekskader',
  /** Talking about the talk. */
  'metacommunicatie',
  'non-verbaal',
  'vragen',
  'taal',
  'spel',
  'motivatie',
  /** How long, when, where. */
  'duur',
  /** What to talk about. */
  'onderwerp',
  'voorbereiding',
  /** After the talk. */
  'nazorg',
]);

/** A titled piece of text. Ids unique within their file. */
const Part = v.strictObject({
  ...item,
  title: v.optional(Name),
  text: Text,
  points: v.optional(v.array(Line)),
  ...refs,
  links: v.optional(v.array(Link)),
});
export type Part = v.InferOutput<typeof Part>;

/** About the guide itself: introduction, use, disclaimer, contact, what it says where it has nothing yet. */
export const About = v.strictObject({
  ...provenance,
  order: Order,
  title: Name,
  parts: v.array(Part),
  /** What each button of the clickable PDF does. */
  buttons: v.optional(v.array(v.strictObject({...item, text: Line}))),
  email: v.optional(v.pipe(v.string(), v.email())),
  /** What to put in the subject of a message. */
  subject: v.optional(Name),
});
export type About = v.InferOutput<typeof About>;

/** A phase: a colour of the guide, with one or more steps. */
export const Phase = v.strictObject({
  ...provenance,
  order: Order,
  title: Name,
  /** The full name, as the introduction has it. */
  name: Name,
  /** The guide's own colour. */
  color: v.picklist(['roze', 'blauw', 'groen']),
});
export type Phase = v.InferOutput<typeof Phase>;

/**
 * A step. What a step says to everyone often has a collection of its own: signals (step 1), `colleague-talk`
 * (step 2, all settings), conversation and age bands (3), factors (4), advice (5, 6, 7), privacy (7).
 * The rest of the running text, for all settings or for one, stands in `backgrounds`.
 */
export const Step = v.strictObject({
  ...provenance,
  /** Where it stands in the fan. The steps are no line to walk. */
  order: Order,
  phase: PhaseId,
  title: Name,
  /** What you find in this step, from the start page of its phase. */
  about: Text,
  /** Running text for a setting: id is `<step>-<setting>`. */
  backgrounds: v.array(
    v.strictObject({
      ...item,
      setting: SettingId,
      paragraphs: v.array(Text),
      ...refs,
      links: v.optional(v.array(Link)),
    }),
  ),
  /** Where the guide says that it has nothing yet for a setting: id is `<step>-<setting>-<achtergrond|hulpmiddelen>`. */
  gaps: v.array(
    v.strictObject({
      ...item,
      setting: SettingId,
      missing: v.picklist(['background', 'tools']),
    }),
  ),
});
export type Step = v.InferOutput<typeof Step>;

/** One of the seven vulnerable situations. */
export const Situation = v.strictObject({
  ...provenance,
  order: Order,
  name: Name,
});
export type Situation = v.InferOutput<typeof Situation>;

/** What a tool is about. */
export const Topic = v.strictObject({
  ...provenance,
  order: Order,
  name: Name,
  /** Other forms in which the guide prints it, slips included. */
  printed: v.optional(v.array(Name)),
  /** The vulnerable situation that is the same thing under another name. */
  situation: v.optional(SituationId),
});
export type Topic = v.InferOutput<typeof Topic>;

/** How you came to know: I see, I hear, … */
export const SignalCategory = v.strictObject({
  ...provenance,
  order: Order,
  name: Name,
  about: v.optional(Text),
});
export type SignalCategory = v.InferOutput<typeof SignalCategory>;

const Signal = v.strictObject({
  ...item,
  name: Name,
  /** One of the five; absent where the guide has the signal under a setting instead. */
  category: v.optional(SignalCategoryId),
  /** What it is, in one or two sentences. */
  text: Text,
  /** What you may see or hear: any one of these will do. */
  observations: v.optional(v.array(Line)),
  /** The part of it that is only background: no signal in itself. */
  circumstances: v.optional(v.array(Line)),
  /** What someone may say, in words of our own. */
  quotes: v.optional(v.array(Line)),
  /** All of it is background: a circumstance, no signal in itself. */
  background: v.optional(v.literal(true)),
  /** May mean abuse, neglect or violence: “overleg eerst” stands before anything else. */
  consultFirst: v.optional(v.literal(true)),
  /** About suicide: the help line stands first. */
  suicidality: v.optional(v.literal(true)),
  /** Help lines (ids in `data/shared/help-lines`) to show at once with this signal. */
  actNow: v.optional(v.array(Id)),
  /** Topics whose tools fit this signal. */
  topics: v.optional(v.array(TopicId)),
  /** Tools that belong beside this very signal, such as the Vlaggensysteem. */
  tools: v.optional(v.array(Id)),
  /** Where to read on: ids of other signal groups. */
  groups: v.optional(v.array(Id)),
});
export type Signal = v.InferOutput<typeof Signal>;

/** A group of signals. Where it stands: under a category, or under a setting. */
export const SignalGroup = v.strictObject({
  ...provenance,
  order: Order,
  title: Name,
  /** Only for this setting: `onderwijs` or `jgz`. Absent: for all. */
  setting: v.optional(SettingId),
  /** The heading above the group, where it is none of the five categories. */
  heading: v.optional(Name),
  signals: v.array(Signal),
});
export type SignalGroup = v.InferOutput<typeof SignalGroup>;

/** What to keep in mind with signals or with factors. */
export const CautionSet = v.strictObject({
  ...provenance,
  title: Name,
  step: StepId,
  cautions: v.array(v.strictObject({...item, text: Text, example: v.optional(Text)})),
});
export type CautionSet = v.InferOutput<typeof CautionSet>;

/** Talking it over with a colleague, for one setting. */
export const ColleagueTalk = v.strictObject({
  ...provenance,
  order: Order,
  setting: SettingId,
  parts: v.array(Part),
  /** Who to talk with. */
  people: v.array(Name),
  /** True where the guide calls the people examples (“bijvoorbeeld”, “onder andere”). */
  peopleAreExamples: v.optional(v.boolean()),
  /** What to leave out with someone who does not work with the child. */
  leaveOut: v.optional(v.array(Line)),
  /** Questions to put to your colleague or to yourself. */
  questions: v.optional(v.array(Line)),
  ...refs,
});
export type ColleagueTalk = v.InferOutput<typeof ColleagueTalk>;

/** The reporting code for domestic violence and child abuse (Meldcode), as far as the guide speaks of it. */
export const Meldcode = v.strictObject({
  ...provenance,
  title: Name,
  about: Text,
  duty: v.strictObject({
    text: Text,
    /** For whom it is a duty. */
    sectors: v.array(Name),
  }),
  /** Its own steps 1–5, and the step of the guide that serves each. */
  meldcodeSteps: v.array(
    v.strictObject({
      ...item,
      order: Order,
      title: Name,
      text: v.optional(Text),
      step: StepId,
    }),
  ),
  /** Protocols by function. */
  protocols: v.array(v.strictObject({...item, name: Name, setting: SettingId, tool: Id})),
  /** Who helps: aandachtsfunctionaris, vertrouwensarts. */
  roles: v.array(
    v.strictObject({...item, name: Name, text: Text, setting: SettingId, tools: v.optional(v.array(Id))}),
  ),
  ...refs,
});
export type Meldcode = v.InferOutput<typeof Meldcode>;

const Tip = v.strictObject({
  ...item,
  /** At most a few words. */
  title: Name,
  topic: TipTopic,
  text: Text,
  /** Why it helps. */
  why: v.optional(Text),
  points: v.optional(v.array(Line)),
  /** Sentences of our own that you can say. */
  examples: v.optional(v.array(Line)),
});
export type Tip = v.InferOutput<typeof Tip>;

const QuestionKind = v.strictObject({
  ...item,
  id: QuestionKindId,
  name: Name,
  /** What kind of question it is. */
  text: Text,
  /** When to use it, and when not. */
  advice: Text,
  /** Questions of our own. */
  examples: v.array(
    v.strictObject({
      text: Line,
      /** What the example shows, such as “liever niet” or “verwijtend”. */
      label: v.optional(Name),
    }),
  ),
});
export type QuestionKind = v.InferOutput<typeof QuestionKind>;

/** A theme of talking with children and parents, whatever the age. */
export const Conversation = v.strictObject({
  ...provenance,
  order: Order,
  title: Name,
  intro: v.optional(Text),
  points: v.optional(v.array(Line)),
  tips: v.optional(v.array(Tip)),
  questionKinds: v.optional(v.array(QuestionKind)),
});
export type Conversation = v.InferOutput<typeof Conversation>;

const AgeQuestions = v.array(v.strictObject({kind: QuestionKindId, text: v.optional(Line)}));

/** Talking with children of an age: `2-3` … `14-15`, `16-plus`. */
export const AgeBand = v.strictObject({
  ...provenance,
  order: Order,
  title: Name,
  ages: Ages,
  /** Minutes of talk after which it turns to play. Absent where the guide gives none. */
  talkMinutes: v.optional(v.strictObject({from: Minutes, to: Minutes})),
  /** How long the whole talk may last, where the guide says so. */
  longestMinutes: v.optional(Minutes),
  tips: v.array(Tip),
  /** What the tips of this band say about kinds of question, once more by kind. */
  questions: v.strictObject({use: AgeQuestions, careful: AgeQuestions, avoid: AgeQuestions}),
});
export type AgeBand = v.InferOutput<typeof AgeBand>;

/** Factors of one kind, by whose they are. */
export const FactorGroup = v.strictObject({
  ...provenance,
  order: Order,
  title: Name,
  effect: v.picklist(['risk', 'protective']),
  /** Whose: the child's, the parents' or family's, or overarching. */
  level: v.picklist(['child', 'family', 'overarching']),
  factors: v.array(
    v.strictObject({
      ...item,
      name: Name,
      /** Absent where the guide gives the name only. */
      text: v.optional(Text),
      examples: v.optional(v.array(Line)),
      /** A circumstance that says nothing in itself. */
      background: v.optional(v.literal(true)),
    }),
  ),
});
export type FactorGroup = v.InferOutput<typeof FactorGroup>;

/** A theme of steps 5, 6 and 7: assessing risk, supporting, referring, working together. */
export const Advice = v.strictObject({
  ...provenance,
  /** Within its step. */
  order: Order,
  step: StepId,
  title: Name,
  intro: v.optional(Text),
  points: v.array(v.strictObject({...item, text: Text, examples: v.optional(v.array(Line))})),
  /** Who you may work with. */
  partners: v.optional(
    v.array(
      v.strictObject({
        ...item,
        name: Name,
        kind: v.optional(v.picklist(['professionals', 'environment', 'volunteers', 'multidisciplinary'])),
        /** The heading it stands under, such as “School”. */
        group: v.optional(Name),
      }),
    ),
  ),
  ...refs,
  links: v.optional(v.array(Link)),
});
export type Advice = v.InferOutput<typeof Advice>;

const Named = v.strictObject({...item, name: Name, text: v.optional(Text)});

/** Who may share what. */
export const Privacy = v.strictObject({
  ...provenance,
  title: Name,
  intro: Text,
  parts: v.array(Part),
  /** For sharing with care. */
  principles: v.array(Named),
  /** Kinds of special personal data. */
  specialData: v.array(Named),
  /** Laws and codes per setting. */
  laws: v.array(
    v.strictObject({
      ...item,
      name: Name,
      short: v.optional(Name),
      setting: SettingId,
      text: v.optional(Text),
    }),
  ),
  ...refs,
});
export type Privacy = v.InferOutput<typeof Privacy>;

/** Where the guide shows a tool. Ids unique within the tool: `<short step>-<setting>`. */
const Placement = v.strictObject({
  ...item,
  step: StepId,
  setting: SettingId,
  topics: v.optional(v.array(TopicId)),
  /** Follows from the topics: the situation that each topic names. */
  situations: v.optional(v.array(SituationId)),
  ages: v.optional(Ages),
  /** True where the guide counts from before birth. */
  prenatal: v.optional(v.literal(true)),
  /** Pages to read, as printed: `21-26 & 67-68`. */
  pages: v.optional(Name),
  /** Step of the Meldcode that it serves here. */
  meldcodeStep: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  /** The title on the card, where it is not the tool's. */
  title: v.optional(Name),
  /** What it is for here, where the guide says something else than elsewhere. */
  purpose: v.optional(Text),
  /** The address on the card, where it is not the tool's. */
  url: v.optional(Url),
});
export type Placement = v.InferOutput<typeof Placement>;

/** A publication, site, training or instrument that helps: one file each, however often the guide shows it. */
export const Tool = v.strictObject({
  ...provenance,
  title: Name,
  author: v.optional(Name),
  publisher: v.optional(Name),
  year: v.optional(Year),
  /** The whole of which it is a part, such as a guideline of which it is a chapter. */
  partOf: v.optional(Name),
  url: Url,
  /** The address as printed, where ours differs. */
  printed: v.optional(plainText(500)),
  /** What it is and what you can do with it. */
  about: Text,
  points: v.optional(v.array(Line)),
  /** Other addresses on the same card, such as a page to sign in. */
  links: v.optional(v.array(Link)),
  placements: v.pipe(v.array(Placement), v.minLength(1)),
});
export type Tool = v.InferOutput<typeof Tool>;

export const collections = {
  about: About,
  phases: Phase,
  steps: Step,
  situations: Situation,
  topics: Topic,
  'signal-categories': SignalCategory,
  'signal-groups': SignalGroup,
  'caution-sets': CautionSet,
  'colleague-talk': ColleagueTalk,
  meldcode: Meldcode,
  conversation: Conversation,
  'age-bands': AgeBand,
  'factor-groups': FactorGroup,
  advice: Advice,
  privacy: Privacy,
  tools: Tool,
};

/** Dutch kind in a full id, by folder or by the key of a list of items. */
export const kinds = {
  about: 'over',
  parts: 'onderdeel',
  buttons: 'knop',
  phases: 'fase',
  steps: 'stap',
  backgrounds: 'achtergrond',
  gaps: 'leeg',
  situations: 'situatie',
  topics: 'onderwerp',
  'signal-categories': 'signaalcategorie',
  'signal-groups': 'signaalgroep',
  signals: 'signaal',
  'caution-sets': 'let-op',
  cautions: 'waarschuwing',
  'colleague-talk': 'overleg',
  meldcode: 'meldcode',
  meldcodeSteps: 'meldcode-stap',
  protocols: 'protocol',
  roles: 'rol',
  conversation: 'gespreksthema',
  tips: 'tip',
  questionKinds: 'vraagsoort',
  'age-bands': 'leeftijdsband',
  'age-bands/tips': 'leeftijdstip',
  'factor-groups': 'factorgroep',
  factors: 'factor',
  advice: 'thema',
  'advice/points': 'tip',
  partners: 'partner',
  privacy: 'privacy',
  principles: 'beginsel',
  specialData: 'bijzonder-gegeven',
  laws: 'wet',
  tools: 'hulpmiddel',
  placements: 'plaatsing',
  links: 'link',
};

/** Lists whose items have an id of their own in the guide: `wegwijzer/signaal/druk`. */
export const standalone = ['signals', 'tips'];
