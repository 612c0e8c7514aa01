/** What a municipality adds to the tools: at the steps, situations and topics that it names, or at all of them. */
import {fold} from '../../core/facets/text-filter.js';
import type {LocalAddition} from '../../core/layer.js';
import {situations, steps, topics} from '../content.js';
import {allAges} from './ages.js';
import type {ToolEntry, ToolFacet, ToolPlace} from './tool-list.js';

const FACET_OF: Readonly<Record<string, ToolFacet>> = {
  [steps.kind]: 'step',
  [situations.kind]: 'situation',
  [topics.kind]: 'topic',
  'shared/werkplek': 'setting',
};

const idsFor = (facet: ToolFacet, {at}: LocalAddition): string[] =>
  at.flatMap((fullId) => {
    const [guide = '', kind = '', id = ''] = fullId.split('/');
    return FACET_OF[`${guide}/${kind}`] === facet ? [id] : [];
  });

/** Whether an addition stands among the tools: a tool wherever it is added, a link where tools are found by. */
export const isTool = (addition: LocalAddition): boolean =>
  addition.kind === 'hulpmiddel' ||
  (addition.kind === 'link' &&
    (['step', 'setting', 'situation', 'topic'] as const).some((facet) => idsFor(facet, addition).length));

/** The additions that are tools, as entries of the list. */
export const listLocalTools = (additions: readonly LocalAddition[]): ToolEntry[] =>
  additions.filter(isTool).map((local) => ({
    id: `lokaal/${local.id}`,
    title: local.title,
    record: undefined,
    local,
    folded: fold([local.title, local.text, local.organisation].filter(Boolean).join(' ')),
  }));

/**
 * Where local tools count.
 * @param all Ids of all steps and settings: a tool that names none counts for each, as one without an age does.
 */
export function placeLocalTools(
  tools: readonly ToolEntry[],
  all: {readonly steps: readonly string[]; readonly settings: readonly string[]; readonly lastAge: number},
): ToolPlace[] {
  const orAll = (ids: readonly string[], every: readonly string[]) => (ids.length ? ids : every);
  return tools.flatMap((tool) =>
    tool.local
      ? {
          tool,
          placement: undefined,
          values: {
            step: orAll(idsFor('step', tool.local), all.steps),
            setting: orAll([...tool.local.settings, ...idsFor('setting', tool.local)], all.settings),
            situation: idsFor('situation', tool.local),
            topic: idsFor('topic', tool.local),
            age: allAges(all.lastAge),
          },
        }
      : [],
  );
}
