import {expect} from '@open-wc/testing';
import {firstMoment, knownMoments, withAnswer, type Moment} from '../../src/core/work/moments.js';
import '../support/console.js';

interface Answer {
  level?: string;
  done?: boolean;
}
const take = (_about: string, value: unknown) => value as Answer;

describe('answers at moments', () => {
  it('begin with one moment without a date', () => {
    expect(firstMoment()).to.deep.equal([{id: 'start', date: '', answers: {}}]);
  });

  it('change one answer and leave the rest, and what they were given, as it is', () => {
    const before: readonly Moment<Answer>[] = [
      {id: 'start', date: '', answers: {a: {level: '1'}, b: {level: '2'}}},
    ];
    const frozen = JSON.stringify(before);
    expect(withAnswer(before, 'start', 'a', {done: true})[0]!.answers).to.deep.equal({
      a: {level: '1', done: true},
      b: {level: '2'},
    });
    expect(JSON.stringify(before)).to.equal(frozen);
  });

  it('forget an answer that says nothing any more', () => {
    const before: readonly Moment<Answer>[] = [{id: 'start', date: '', answers: {a: {level: '1'}}}];
    expect(withAnswer(before, 'start', 'a', {level: ''})[0]!.answers).to.deep.equal({});
  });

  it('put known moments in their order and leave out unknown ones and impossible dates', () => {
    const taken = knownMoments<Answer>(
      [
        {id: 'afsluiting', date: '2026-13-45', answers: {a: {level: '5'}}},
        {id: 'ooit', answers: {}},
        {id: 'start', date: '2026-01-31', answers: {}},
      ],
      take,
    );
    expect(taken.map(({id, date}) => [id, date])).to.deep.equal([
      ['start', '2026-01-31'],
      ['afsluiting', ''],
    ]);
  });

  for (const foreign of [undefined, null, 3, 'x', {}, [], [null], [[]], [{id: 7}]]) {
    it(`make one empty moment of ${foreign === undefined ? 'nothing' : JSON.stringify(foreign)}`, () => {
      expect(knownMoments(foreign, take)).to.deep.equal(firstMoment());
    });
  }
});
