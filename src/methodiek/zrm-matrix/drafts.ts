/** What a plan may begin with: the domains that are marked to work on. */
import type {Draft} from '../../core/work/drafts.js';
import {fill} from '../../core/work/take-away/words.js';
import type {Packing} from './luggage.js';
import type {ZrmAnswer} from './value.js';

/** The chosen domains with “Hier willen we aan werken” at the last moment at which something was said about them. */
export function zrmDrafts({value, edition, domains, words}: Packing): readonly Draft[] {
  return value.choices.flatMap(({id}): Draft[] => {
    const domain = domains.find((one) => one.id === id);
    const given = value.moments.flatMap(({answers}) => answers[id] ?? []);
    if (!domain || !given.at(-1)?.workOn) return [];
    const {fullId, record} = domain;
    const level = lastOf(given, 'level');
    const cell = record.levels.find((one) => one.id === level);
    const name = edition.levels.find((one) => one.id === level)?.name.toLowerCase();
    return [
      {
        about: fullId,
        kind: 'problem',
        title: record.title,
        text: lastOf(given, 'residentWords') ?? '',
        basis: fill(level ? words.draftBasis : words.draftBasisNoLevel, {
          edition: edition.title,
          level: [level, name].filter(Boolean).join(', '),
        }),
        notice: edition.notice,
        ...(cell && {hint: cell.resident}),
        ...(record.sensitiveAtHome && {careful: true}),
        ...(cell?.actNow && {actNow: cell.actNow}),
      },
    ];
  });
}

const lastOf = (given: readonly ZrmAnswer[], field: 'level' | 'residentWords'): string | undefined =>
  given
    .map((answer) => answer[field])
    .filter(Boolean)
    .at(-1);
