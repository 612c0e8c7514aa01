/** All tools with their placements, made ready once for filtering at every key and tick. */
import {fold} from '../../core/facets/text-filter.js';
import type {LocalAddition} from '../../core/layer.js';
import type {Reading} from '../../core/records.js';
import type {Placement, Tool} from '../schema.js';
import {agesOf, oldest} from './ages.js';

export const FACETS = ['step', 'setting', 'situation', 'topic', 'age'] as const;
export type ToolFacet = (typeof FACETS)[number];

/** Setting of what is meant for everyone. */
export const ALL_SETTINGS = 'alle';

/** One tool. */
export interface ToolEntry {
  readonly id: string;
  readonly title: string;
  /** Nothing for what a municipality adds. */
  readonly record: Tool | undefined;
  readonly local?: LocalAddition;
  /** All that typed words are looked for in. */
  readonly folded: string;
}

/** A place where the guide shows a tool: this is what filters look at, so that step and setting are of the same place. */
export interface ToolPlace {
  readonly tool: ToolEntry;
  /** Nothing for what a municipality adds. */
  readonly placement: Placement | undefined;
  readonly values: Readonly<Record<ToolFacet, readonly string[]>>;
}

/** Names of steps, situations and topics by id, for typed words. */
export type NameOf = (facet: ToolFacet, id: string) => string;

/** The tools by title. */
export function listTools(
  readings: readonly Reading<Tool>[],
  local: readonly ToolEntry[],
  nameOf: NameOf,
): ToolEntry[] {
  const {compare} = new Intl.Collator('nl', {numeric: true});
  return readings
    .map(({id, record}): ToolEntry => ({
      id,
      title: record.title,
      record,
      folded: fold(words(record, nameOf).join(' ')),
    }))
    .concat(local)
    .sort((a, b) => compare(a.title, b.title));
}

const words = (tool: Tool, nameOf: NameOf): (string | undefined)[] => [
  tool.title,
  tool.author,
  tool.publisher,
  tool.partOf,
  tool.about,
  ...(tool.points ?? []),
  ...(tool.links ?? []).map(({title}) => title),
  ...tool.placements.flatMap(({title, purpose, step, topics = [], situations = []}) => [
    title,
    purpose,
    nameOf('step', step),
    ...topics.map((id) => nameOf('topic', id)),
    ...situations.map((id) => nameOf('situation', id)),
  ]),
];

/**
 * All places of the tools.
 * @param settings All settings: what is for everyone counts for each of them.
 */
export function listPlaces(tools: readonly ToolEntry[], settings: readonly string[]): ToolPlace[] {
  const last = oldest(tools.flatMap(({record}) => record?.placements ?? []));
  return tools.flatMap((tool) =>
    (tool.record?.placements ?? []).map((placement) => ({
      tool,
      placement,
      values: {
        step: [placement.step],
        setting: placement.setting === ALL_SETTINGS ? settings : [placement.setting],
        situation: placement.situations ?? [],
        topic: placement.topics ?? [],
        age: agesOf(placement, last),
      },
    })),
  );
}

const isForChosenSetting = (
  {local}: ToolEntry,
  placement: Placement | undefined,
  chosen: readonly string[] = [],
): boolean => {
  const named =
    local?.settings ?? (placement && placement.setting !== ALL_SETTINGS ? [placement.setting] : []);
  return named.some((id) => chosen.includes(id));
};

/**
 * The tools of these places, each once: those that the guide names for the chosen setting or age before those that
 * count for all.
 */
export function toolsOf(
  places: readonly ToolPlace[],
  choice: Readonly<Partial<Record<ToolFacet, readonly string[]>>>,
): ToolEntry[] {
  const ranks = new Map<ToolEntry, number>();
  for (const {tool, placement} of places) {
    const rank =
      Number(isForChosenSetting(tool, placement, choice.setting)) +
      Number(placement?.ages !== undefined && (choice.age?.length ?? 0) > 0);
    ranks.set(tool, Math.max(rank, ranks.get(tool) ?? 0));
  }
  return [...ranks].sort(([, a], [, b]) => b - a).map(([tool]) => tool);
}

/**
 * Everything that was drawn, in the order of the list: what fits where it belongs, the rest where it stood. So nothing
 * moves while someone types.
 * @param shown The tools that fit, in their order; others before them only where a setting or age was chosen.
 */
export function inOrder(
  all: readonly ToolEntry[],
  shown: readonly ToolEntry[],
  drawn: ReadonlySet<ToolEntry>,
): readonly ToolEntry[] {
  const standing = all.filter((tool) => drawn.has(tool));
  const fitting = new Set(shown);
  const byTitle = standing.filter((tool) => fitting.has(tool));
  if (byTitle.every((tool, at) => tool === shown[at])) return standing;
  return [...shown.filter((tool) => drawn.has(tool)), ...standing.filter((tool) => !fitting.has(tool))];
}
