/** What the team looks at: the blocks of each domain, and the competencies and target groups as quick rows. */
import type {OutsideLink} from '../../core/external-link.js';
import type {LocalAddition} from '../../core/layer.js';
import type {Reading} from '../../core/records.js';
import type {Block, Competency, Domain, TargetGroup} from '../schema.js';

export interface ScanRow {
  /** Kind and id of its record, such as `blok/schulden`: a block and a target group may have the same id. */
  readonly key: string;
  readonly title: string;
  /** The title, with the part where another row has the same title. */
  readonly name: string;
  /** Id of the part that it stands in. */
  readonly part: string;
  readonly partTitle: string;
  /** Whether it belongs to the block above it. */
  readonly isBelow: boolean;
  /** What belongs to it, to judge whether the team knows it. */
  readonly about: About;
  readonly links: readonly OutsideLink[];
  /** What the layer adds to its record. */
  readonly local: readonly LocalAddition[];
}

export interface About {
  readonly text: readonly string[];
  /** What everyone should know. */
  readonly general: readonly string[];
  /** What someone should know who gives support. */
  readonly specific: readonly string[];
}

/** A domain, or one of the two groups of quick rows. */
export interface ScanPart {
  readonly id: string;
  readonly title: string;
  readonly isQuick: boolean;
  readonly rows: readonly ScanRow[];
}

/** Ids of the parts that every team sees. */
export const QUICK_PARTS = ['competenties', 'doelgroepen'] as const;

export interface ScanContent {
  readonly domains: readonly Reading<Domain>[];
  readonly blocks: readonly Reading<Block>[];
  readonly competencies: readonly Reading<Competency>[];
  readonly groups: readonly Reading<TargetGroup>[];
}

/** All parts that there are, in their order. */
export function allParts(
  content: ScanContent,
  titles: Readonly<Record<(typeof QUICK_PARTS)[number], string>>,
): readonly ScanPart[] {
  const [competencies, groups] = QUICK_PARTS;
  const parts: ScanPart[] = [
    ...content.domains.map(({id, record}) => {
      const blocks = content.blocks.filter((block) => block.record.domain === id);
      return part(id, record.title, false, blocks.map(blockRow));
    }),
    part(competencies, titles[competencies], true, content.competencies.map(competencyRow)),
    part(groups, titles[groups], true, content.groups.map(groupRow)),
  ];
  return withNames(parts);
}

type OwnRow = Omit<ScanRow, 'part' | 'partTitle' | 'name'>;

const part = (id: string, title: string, isQuick: boolean, rows: readonly OwnRow[]): ScanPart => ({
  id,
  title,
  isQuick,
  rows: rows.map((row) => ({...row, part: id, partTitle: title, name: row.title})),
});

const blockRow = ({id, record, additions}: Reading<Block>): OwnRow => ({
  key: `blok/${id}`,
  title: record.title,
  isBelow: record.parent !== undefined,
  about: {
    text: [],
    general: record.general.map(({name}) => name),
    specific: record.specific.map(({name}) => name),
  },
  links: record.links,
  local: additions,
});

const competencyRow = ({id, record, additions}: Reading<Competency>): OwnRow => ({
  key: `competentie/${id}`,
  title: record.short,
  isBelow: false,
  about: {text: [`${record.title}.`, record.text], general: [], specific: []},
  links: [],
  local: additions,
});

const groupRow = ({id, record, additions}: Reading<TargetGroup>): OwnRow => ({
  key: `doelgroep/${id}`,
  title: record.abbreviation ? `${record.title} (${record.abbreviation})` : record.title,
  isBelow: false,
  about: {text: record.description, general: [], specific: []},
  links: record.links,
  local: additions,
});

/** Rows with the same title get the title of their part behind it, wherever they stand without it. */
function withNames(parts: readonly ScanPart[]): readonly ScanPart[] {
  const titles = parts.flatMap(({rows}) => rows.map(({title}) => title));
  const isTwice = (title: string) => titles.indexOf(title) !== titles.lastIndexOf(title);
  return parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) =>
      isTwice(row.title) ? {...row, name: `${row.title} (${part.title.toLowerCase()})`} : row,
    ),
  }));
}
