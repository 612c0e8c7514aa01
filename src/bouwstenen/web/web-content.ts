/** What the web shows of the records. */
import type {Block, Competency, Domain, TargetGroup} from '../schema.js';

export interface WebContent {
  readonly domains: readonly WebDomain[];
  readonly competencies: readonly WebName[];
  readonly groups: readonly WebName[];
  /** What stands above the target groups; nothing by default. */
  readonly groupsTitle?: string;
  /** Words for the two people in the middle. */
  readonly resident: string;
  readonly professional: string;
}

export interface WebName {
  readonly id: string;
  readonly name: string;
}

export interface WebDomain extends WebName {
  readonly blocks: readonly WebBlock[];
}

export interface WebBlock extends WebName {
  /** Part of another block of this domain. */
  readonly isPart: boolean;
}

interface Read<T> {
  readonly id: string;
  readonly record: T;
}

export interface WebRecords {
  readonly domains: readonly Read<Domain>[];
  readonly blocks: readonly Read<Block>[];
  readonly competencies: readonly Read<Competency>[];
  readonly groups: readonly Read<TargetGroup>[];
  readonly groupsTitle?: string;
  readonly resident: string;
  readonly professional: string;
}

/** The blocks of a domain in their order: a part follows its main block. */
export const blocksOf = <T extends Read<Block>>(domain: string, blocks: readonly T[]): T[] =>
  blocks.filter(({record}) => record.domain === domain);

/** Names as short as the records have them. */
export const webContent = ({domains, blocks, competencies, groups, ...words}: WebRecords): WebContent => ({
  ...words,
  domains: domains.map(({id, record}) => ({
    id,
    name: record.title,
    blocks: blocksOf(id, blocks).map((block) => ({
      id: block.id,
      name: block.record.title,
      isPart: Boolean(block.record.parent),
    })),
  })),
  competencies: competencies.map(({id, record}) => ({id, name: record.short})),
  groups: groups.map(({id, record}) => ({id, name: record.abbreviation ?? record.title})),
});
