/** Answer sheets as members could have saved them, for property tests. */
import fc from 'fast-check';
import {ANSWERS} from '../../../src/bouwstenen/kb-teamscan/answers.js';
import {knownSheet, type Sheet} from '../../../src/bouwstenen/kb-teamscan/sheets.js';

export const ROWS = [
  'blok/schulden',
  'blok/armoede',
  'blok/lhbti',
  'doelgroep/lhbti',
  'competentie/signaleren',
];

/** Few ids and few times, so that sheets of one member and of one moment meet often. */
const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    id: fc.constantFrom('aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd', 'eeeeeeee'),
    savedAt: fc.constantFrom(
      '',
      '2026-11-02T09:00:00.000Z',
      '2026-11-02T10:30:00+01:00',
      '2026-11-03T09:00:00.000Z',
    ),
    moment: fc.constantFrom('start' as const, 'tussentijds' as const),
    answers: fc.dictionary(
      fc.constantFrom(...ROWS),
      fc.record({answer: fc.constantFrom(...ANSWERS), training: fc.boolean()}, {requiredKeys: ['answer']}),
      {minKeys: 1},
    ),
  })
  .map(({id, savedAt, moment, answers}) => knownSheet({id, answers}, savedAt, moment)!);

export const sheets = fc.array(sheet, {maxLength: 14});
