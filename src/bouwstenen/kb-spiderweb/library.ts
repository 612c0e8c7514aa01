/** The records of the guide, as the views look them up. */
import type {Collection} from '../../core/collection.js';
import type {Reading} from '../../core/records.js';
import {blocks, competencies, domains, targetGroups, topics} from '../content.js';
import type {Block, Competency, Domain, TargetGroup, Topic} from '../schema.js';
import {blocksOf, webContent, type WebContent} from '../web/web-content.js';
import type {TopicGroup} from './place.js';

/** Reads all records of a collection, with what the layer adds. */
export type ReadAll = <T extends object>(collection: Collection<T>) => readonly Reading<T>[];

export class Library {
  readonly domains: readonly Reading<Domain>[];
  readonly blocks: readonly Reading<Block>[];
  readonly competencies: readonly Reading<Competency>[];
  readonly groups: readonly Reading<TargetGroup>[];
  readonly topics: readonly Reading<Topic>[];
  /** What the web is a picture of. */
  readonly web: WebContent;

  /** @param words Of the interface that stand in the web. */
  constructor(readAll: ReadAll, words: Pick<WebContent, 'resident' | 'professional' | 'groupsTitle'>) {
    this.domains = readAll(domains);
    this.blocks = readAll(blocks);
    this.competencies = readAll(competencies);
    this.groups = readAll(targetGroups);
    this.topics = readAll(topics);
    const {domains: all, blocks: own, competencies: ring, groups} = this;
    this.web = webContent({domains: all, blocks: own, competencies: ring, groups, ...words});
  }

  domain(id: string): Reading<Domain> | undefined {
    return this.domains.find((one) => one.id === id);
  }

  block(id: string): Reading<Block> | undefined {
    return this.blocks.find((one) => one.id === id);
  }

  group(id: string): Reading<TargetGroup> | undefined {
    return this.groups.find((one) => one.id === id);
  }

  topic(id: string): Reading<Topic> | undefined {
    return this.topics.find((one) => one.id === id);
  }

  /** The blocks of a domain in the order of their numbers. */
  blocksIn(domain: string): readonly Reading<Block>[] {
    return blocksOf(domain, this.blocks);
  }

  topicsIn(group: TopicGroup): readonly Reading<Topic>[] {
    return this.topics.filter(({record}) => record.group === group);
  }
}

/** Year of the edition that a record comes from, which its links share. */
export const editionOf = ({source}: {readonly source: string}): number | undefined =>
  (blocks.sources[source] ?? topics.sources[source])?.year;

/** A group with the short form that people know it by. */
export const fullName = ({title, abbreviation}: TargetGroup): string =>
  abbreviation ? `${title} (${abbreviation})` : title;
