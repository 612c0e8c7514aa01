/** What stands in the basket, with everything that its framework says of it and what a buyer must mind. Pure. */
import {fill} from '../../../core/facets/words.js';
import type {Reading} from '../../../core/records.js';
import type {Framework} from '../../schema.js';
import {lapsedText, restrictionsOf} from '../reading/cautions.js';
import {markOf} from '../reading/criterion.js';
import {kindName} from '../reading/names.js';
import type {Entry} from '../reading/shelf.js';
import type {ReadingWords} from '../reading/words.js';
import {frameworkOf, isFramework, type BasketItem, type Use} from './value.js';
import type {BasketWords} from './words.js';

type Question = NonNullable<Framework['questions']>[number];

export interface Taking {
  readonly item: BasketItem;
  readonly framework: Reading<Framework>;
  /** Set for a criterion. */
  readonly entry?: Entry | undefined;
  /** Set for a question. */
  readonly question?: Question | undefined;
  readonly title: string;
  readonly text: string;
  /** “Vrij weergegeven naar …”. */
  readonly mark: string;
  /** What may go wrong with it: that it lapsed, that it is no requirement. */
  readonly warnings: readonly string[];
  /** How far it reaches: for whom, or for what, the document means it. */
  readonly reach: readonly string[];
}

export interface TakingSources {
  readonly frameworks: readonly Reading<Framework>[];
  readonly entry: (fullId: string) => Entry | undefined;
  readonly groupNames: ReadonlyMap<string, string>;
  readonly words: BasketWords;
  readonly readingWords: ReadingWords;
}

export function takingOf(item: BasketItem, sources: TakingSources): Taking | undefined {
  const {frameworks, words, readingWords} = sources;
  const framework = frameworks.find(({id}) => id === frameworkOf(item.id));
  if (!framework) return undefined;
  const {record} = framework;
  const lapsed = lapsedText(record, readingWords);
  const common = {item, framework, reach: restrictionsOf(record)};
  if (isFramework(item.id)) {
    const text = fill(words.reference, {
      title: record.title,
      publishers: record.publishers.join(', '),
      year: record.year,
    });
    return {
      ...common,
      title: record.short,
      text,
      mark: markOf(framework, undefined, readingWords),
      warnings: [lapsed].filter(Boolean),
    };
  }
  const entry = sources.entry(item.id);
  if (entry) {
    const {criterion} = entry;
    return {
      ...common,
      entry,
      title: criterion.label,
      text: criterion.text,
      mark: markOf(framework, criterion.number, readingWords),
      warnings: [...useWarnings(item.use, entry, sources), lapsed].filter(Boolean),
      reach: [...groupReach(entry, sources), ...common.reach],
    };
  }
  const question = record.questions?.find(({id}) => item.id === `kwaliteit/vraag/${framework.id}/${id}`);
  return (
    question && {
      ...common,
      question,
      title: words.question,
      text: question.text,
      mark: markOf(framework, undefined, readingWords),
      warnings: [item.use === 'eis' ? words.questionAsEis : '', lapsed].filter(Boolean),
    }
  );
}

/** What goes wrong when it is taken along as a requirement. */
function useWarnings(use: Use, {criterion}: Entry, {words, readingWords}: TakingSources): string[] {
  if (use !== 'eis') return [];
  const {addressee, taskOf, kind} = criterion;
  return [
    addressee === 'gemeente' ? words.forGemeente : '',
    taskOf ? words.taskOfGemeente : '',
    kind === 'eis' ? '' : fill(words.noRequirement, {kind: kindName(kind, readingWords).toLowerCase()}),
  ];
}

const groupReach = ({criterion}: Entry, {words, groupNames}: TakingSources): string[] =>
  criterion.group ? [fill(words.onlyFor, {name: groupNames.get(criterion.group) ?? criterion.group})] : [];

/** What a criterion is used as unless the buyer decides otherwise: only a requirement to others is one here. */
export function useAtFirst({criterion}: Entry): Use {
  const {addressee, taskOf, kind} = criterion;
  return kind === 'eis' && addressee !== 'gemeente' && !taskOf ? 'eis' : 'gunningsvraag';
}
