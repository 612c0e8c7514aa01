/** What the web shows of the records. */
import type {Block, Competency, Domain, TargetGroup} from '../schema.js';
import type {WebContent} from './layout.js';

interface Read<T> {
  readonly id: string;
  readonly record: T;
}

export interface WebRecords {
  readonly domains: readonly Read<Domain>[];
  readonly blocks: readonly Read<Block>[];
  readonly competencies: readonly Read<Competency>[];
  readonly groups: readonly Read<TargetGroup>[];
  /** Words for the two people in the middle. */
  readonly resident: string;
  readonly professional: string;
}

/** Names as short as the records have them. */
export const shortName = ({abbreviation, title}: TargetGroup): string => abbreviation ?? title;

/** The blocks of a domain in their order: a part follows its main block. */
export const blocksOf = (domain: string, blocks: readonly Read<Block>[]): Read<Block>[] =>
  blocks.filter(({record}) => record.domain === domain);

export const webContent = ({domains, blocks, competencies, groups, ...people}: WebRecords): WebContent => ({
  ...people,
  domains: domains.map(({id, record}) => ({
    id,
    title: record.title,
    blocks: blocksOf(id, blocks).map((block) => ({
      id: block.id,
      title: block.record.title,
      isPart: Boolean(block.record.parent),
    })),
  })),
  competencies: competencies.map(({id, record}) => ({id, name: record.short})),
  groups: groups.map(({id, record}) => ({id, name: shortName(record)})),
});
