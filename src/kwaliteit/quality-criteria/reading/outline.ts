/**
 * A framework's criteria in the document's order, with the headings, explanations and remarks that stand between them.
 * Pure; every explanation and remark comes exactly once.
 */
import type {CriteriaList, Criterion, Element} from '../../schema.js';
import {headingPath} from './shelf.js';

type Heading = CriteriaList['headings'][number];
type Explanation = NonNullable<CriteriaList['explanations']>[number];
type Remark = NonNullable<CriteriaList['remarks']>[number];

export type Piece =
  | {readonly what: 'heading'; readonly heading: Heading; readonly depth: number}
  | {readonly what: 'explanation'; readonly explanation: Explanation}
  | {readonly what: 'remark'; readonly remark: Remark}
  | {readonly what: 'criteria'; readonly criteria: readonly Criterion[]};

export interface Part {
  /** Nearly always one; two where the document takes two together. */
  readonly elements: readonly Element[];
  readonly pieces: readonly Piece[];
}

export function outlineOf(list: CriteriaList): readonly Part[] {
  const {explanations = [], remarks = []} = list;
  const groups = new Map<string, Criterion[]>();
  for (const criterion of list.criteria) {
    const key = criterion.elements.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), criterion]);
  }
  const told = new Set<Explanation | Remark>();
  const once = <T extends Explanation | Remark>(items: readonly T[]): T[] => {
    const fresh = items.filter((item) => !told.has(item));
    fresh.forEach((item) => told.add(item));
    return fresh;
  };
  const explained = (key: string, place: Explanation['place']): Piece[] =>
    once(explanations.filter((one) => one.heading === key && one.place === place)).map((explanation) => ({
      what: 'explanation',
      explanation,
    }));
  const opened = (heading: Heading, depth: number): Piece[] => [
    {what: 'heading', heading, depth},
    ...once(remarks.filter((one) => one.heading === heading.key)).map((remark): Piece => ({
      what: 'remark',
      remark,
    })),
    ...explained(heading.key, 'before'),
  ];

  const parts = [...groups.values()].map((criteria): Part => {
    const pieces: Piece[] = [];
    let open: readonly Heading[] = [];
    let run: Criterion[] = [];
    const moveTo = (path: readonly Heading[]) => {
      if (run.length) pieces.push({what: 'criteria', criteria: run});
      run = [];
      const shared = path.findIndex((heading, at) => heading !== open[at]);
      const kept = shared < 0 ? path.length : shared;
      for (const heading of open.slice(kept).reverse()) pieces.push(...explained(heading.key, 'after'));
      path.slice(kept).forEach((heading, at) => pieces.push(...opened(heading, kept + at)));
      open = path;
    };
    for (const criterion of criteria) {
      const path = headingPath(list, criterion.heading);
      if (path.length !== open.length || path.some((heading, at) => heading !== open[at])) moveTo(path);
      run.push(criterion);
    }
    moveTo([]);
    return {elements: criteria[0]!.elements, pieces};
  });

  // What stands with a heading that has no criteria of its own still has to be said.
  const left: Piece[] = [
    ...once(remarks).map((remark): Piece => ({what: 'remark', remark})),
    ...once(explanations).map((explanation): Piece => ({what: 'explanation', explanation})),
  ];
  const last = parts.at(-1);
  return left.length && last ? [...parts.slice(0, -1), {...last, pieces: [...last.pieces, ...left]}] : parts;
}
