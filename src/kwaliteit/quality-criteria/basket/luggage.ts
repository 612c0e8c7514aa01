/** What a buyer takes along: for Word, as plain text, on paper, or as a table. */
import {fill} from '../../../core/facets/words.js';
import type {Source} from '../../../core/shared/schema.js';
import type {TakenPart} from '../../../core/work/before-leaving.js';
import type {Block, TakeAwayDocument, TakeAwaySection} from '../../../core/work/take-away/document.js';
import type {Criterion} from '../../schema.js';
import {addresseeName, elementsName, kindName} from '../reading/names.js';
import type {Aside} from '../reading/texts.js';
import type {ReadingWords} from '../reading/words.js';
import type {Taking} from './takings.js';
import type {Use} from './value.js';
import type {BasketWords} from './words.js';

export interface Packing {
  /** By use, as they stand in the basket. */
  readonly groups: readonly {readonly use: Use; readonly takings: readonly Taking[]}[];
  readonly words: BasketWords;
  readonly readingWords: ReadingWords;
  readonly themeNames: ReadonlyMap<string, string>;
  readonly source: Source | undefined;
}

/** What a buyer can leave out. What belongs to a criterion itself always goes along: without it, it means something else. */
export const basketParts = (words: BasketWords): readonly TakenPart[] => [
  {id: 'reasons', label: words.withReasons},
  {id: 'tips', label: words.withTips},
];

export function basketDocument(
  packing: Packing,
  included: ReadonlySet<string>,
  now = new Date(),
): TakeAwayDocument {
  const {groups, words, source} = packing;
  let number = 0;
  return {
    title: words.documentTitle,
    facts: [],
    sections: groups.flatMap(({use, takings}) => [
      {id: use, title: words[use], blocks: []},
      ...takings.map((taking) => section(taking, ++number, packing, included)),
    ]),
    foot: [
      words.foot,
      ...(source
        ? [
            fill(words.footSource, {
              title: source.title,
              publisher: source.publisher,
              year: source.year ?? '',
            }),
            ...(source.year ? [fill(words.footLinks, {year: source.year})] : []),
          ]
        : []),
      fill(words.madeOn, {date: now.toLocaleDateString('nl-NL', {dateStyle: 'long'})}),
    ],
  };
}

function section(
  taking: Taking,
  number: number,
  {words, readingWords}: Packing,
  included: ReadonlySet<string>,
): TakeAwaySection {
  const {item, title, text, entry, mark, warnings, reach, framework} = taking;
  const criterion = entry?.criterion;
  const [document] = framework.record.links;
  return {
    id: item.id,
    title: `${number}. ${title}`,
    depth: 1,
    blocks: [
      {kind: 'paragraph', text},
      ...(criterion ? criterionBlocks(criterion, included.has('tips'), words, readingWords) : []),
      {
        kind: 'fields',
        pairs: [
          // Of any other the sentence itself says so.
          [words.addressee, criterion?.addressee === 'gemeente' ? readingWords.toGemeente : ''],
          [words.whyLabel, included.has('reasons') ? item.why : ''],
          [words.reach, reach.join(' ')],
          ...warnings.map((warning) => [words.mind, warning] as const),
          [words.sourceLabel, document ? mark : `${mark} (${words.noAddress})`],
        ],
      },
      ...(document
        ? [
            {
              kind: 'link',
              text: fill(words.fullDocument, {title: document.title}),
              url: document.url,
            } satisfies Block,
          ]
        : []),
    ],
  };
}

function criterionBlocks(
  criterion: Criterion,
  withTips: boolean,
  words: BasketWords,
  {remark, tip, inspiration, worksNot}: ReadingWords,
): Block[] {
  const named = (asides: readonly Aside[] | undefined, name: string) =>
    (asides ?? []).flatMap((aside) => asideBlocks(aside, name));
  return [
    ...bodyBlocks(criterion),
    ...(criterion.worksNot ? [paragraph(`${worksNot}: ${criterion.worksNot.join(' ')}`)] : []),
    ...named(criterion.exceptions, words.exception),
    ...named(criterion.remarks, remark),
    ...(withTips ? [...named(criterion.tips, tip), ...named(criterion.inspirations, inspiration)] : []),
  ];
}

const paragraph = (text: string): Block => ({kind: 'paragraph', text});

function bodyBlocks({
  details = [],
  pointsIntro,
  points,
  closing = [],
}: Pick<Criterion, 'details' | 'pointsIntro' | 'points' | 'closing'>): Block[] {
  return [
    ...(details.length ? [paragraph(details.join(' '))] : []),
    ...(points
      ? [
          paragraph(pointsIntro ?? ''),
          {
            kind: 'list' as const,
            items: points.map(({mark, text}) => (mark ? `${mark}. ${text}` : text)),
          },
        ]
      : []),
    ...(closing.length ? [paragraph(closing.join(' '))] : []),
  ];
}

function asideBlocks(aside: Aside, name: string): Block[] {
  const {title, text, links = [], origins = []} = aside;
  const heading = title && (title.startsWith(name) ? title : `${name}, ${title.toLowerCase()}`);
  return [
    paragraph(`${heading ?? name}: ${text}`),
    ...bodyBlocks(aside),
    ...links.map(({title, url}): Block => ({kind: 'link', text: title, url})),
    ...origins.map(({text}) => paragraph(text)),
  ];
}

/** The same as a table, one row for each thing that is taken along. */
export function basketTable({groups, words, readingWords, themeNames}: Packing): {
  head: string[];
  rows: string[][];
} {
  const all = groups.flatMap(({use, takings}) => takings.map((taking) => ({use, taking})));
  return {
    head: [
      words.no,
      words.use,
      words.frameworkNumber,
      words.framework,
      words.publisher,
      words.year,
      words.criterionNumber,
      words.label,
      words.text,
      words.element,
      words.kind,
      words.addressee,
      words.topics,
      words.whyLabel,
      words.reach,
      words.mind,
      words.sourceLabel,
      words.link,
    ],
    rows: all.map(({use, taking}, at) => {
      const {item, framework, entry, title, mark, warnings, reach} = taking;
      const {record} = framework;
      const criterion = entry?.criterion;
      return [
        String(at + 1),
        useName(use, words),
        String(record.number),
        record.title,
        record.publishers.join(', '),
        String(record.year),
        criterion?.number ?? '',
        title,
        fullText(taking, words),
        criterion ? elementsName(criterion.elements, readingWords) : '',
        criterion ? kindName(criterion.kind, readingWords) : '',
        criterion ? addresseeName(criterion.addressee, readingWords) : '',
        criterion ? criterion.themes.map((id) => themeNames.get(id) ?? id).join(', ') : '',
        item.why,
        reach.join(' '),
        warnings.join(' '),
        mark,
        record.links[0]?.url ?? '',
      ];
    }),
  };
}

/** The whole criterion as one text, for a cell. */
function fullText({text, entry}: Taking, {exception}: BasketWords): string {
  if (!entry) return text;
  const {exceptions = []} = entry.criterion;
  return [
    text,
    ...bodyLines(entry.criterion),
    ...exceptions.flatMap((aside) => [`${exception}: ${aside.text}`, ...bodyLines(aside)]),
  ].join('\n');
}

const bodyLines = ({
  details = [],
  pointsIntro = '',
  points = [],
  closing = [],
}: Pick<Criterion, 'details' | 'pointsIntro' | 'points' | 'closing'>): string[] => [
  ...details,
  ...(points.length ? [pointsIntro, ...points.map(({mark, text}) => `${mark ?? '-'} ${text}`)] : []),
  ...closing,
];

/** What it is used as, for one thing. */
export const useName = (use: Use, words: BasketWords): string =>
  ({
    eis: words.asEis,
    wens: words.asWens,
    gunningsvraag: words.asGunningsvraag,
    bewijs: words.asBewijs,
    verwijzing: words.asVerwijzing,
  })[use];
