/** What changed in a network between two moments, in words. Pure. */
import {compareOrdinal} from '../../core/work/compare.js';
import {named} from './balance.js';
import type {Member} from './people.js';
import {NEARNESS} from './value.js';
import type {workingWords} from './working-words.js';

/** Sentences about who came and went, who came nearer, and where support grew or shrank. */
export function changeSentences(
  before: readonly Member[],
  after: readonly Member[],
  words: typeof workingWords,
): readonly string[] {
  const earlier = new Map(before.map((member) => [member.id, member]));
  const later = new Set(after.map(({id}) => id));
  const both = after.flatMap((member) => {
    const was = earlier.get(member.id);
    return was ? [{name: member.name, was: was.bond, is: member.bond}] : [];
  });
  // From near to far, so that what rises goes farther away.
  const moved = (change: 'rose' | 'fell') =>
    both.filter(({was, is}) => compareOrdinal(NEARNESS, was.near, is.near) === change);
  const turned = (way: 'received' | 'given', isMore: boolean) =>
    both.filter(({was, is}) => {
      const [some, others] = isMore ? [is[way], was[way]] : [was[way], is[way]];
      return (some ?? []).some((support) => !others?.includes(support));
    });
  const sentences = [
    ...named(
      words.came,
      after.filter(({id}) => !earlier.has(id)),
    ),
    ...named(
      words.went,
      before.filter(({id}) => !later.has(id)),
    ),
    ...named(words.nearer, moved('fell')),
    ...named(words.farther, moved('rose')),
    ...named(words.moreReceived, turned('received', true)),
    ...named(words.lessReceived, turned('received', false)),
    ...named(words.moreGiven, turned('given', true)),
    ...named(words.lessGiven, turned('given', false)),
  ];
  return sentences.length ? sentences : [words.nothingChanged];
}
