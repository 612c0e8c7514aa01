import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {measureText} from '../../src/core/drawing/measure.js';
import {ladderSentences} from '../../src/methodiek/participation-ladder/difference.js';
import {ladderKey, ladderLayout} from '../../src/methodiek/participation-ladder/ladder-picture.js';
import type {LadderMoment} from '../../src/methodiek/participation-ladder/value.js';
import {MOMENT_NAMES, workingWords} from '../../src/methodiek/participation-ladder/working-words.js';
import '../support/console.js';

const RUNGS = ['Geïsoleerd levend', 'Contacten', 'Activiteiten', 'Vrijwilligerswerk', 'Met hulp', 'Werk'].map(
  (title, i) => ({id: String(i + 1), title}),
);
const at = (id: LadderMoment['id'], current?: string, wish?: string): LadderMoment => ({
  id,
  date: '',
  ...(current ? {current} : {}),
  ...(wish ? {wish} : {}),
});
const say = (...moments: LadderMoment[]) =>
  ladderSentences(moments, RUNGS, workingWords, (id) => MOMENT_NAMES[id]);

describe('the difference on the ladder in words', () => {
  it('says where someone stands, the wish, and how far they are apart', () => {
    expect(say(at('start', '2', '4'))).to.deep.equal([
      'Nu: niveau 2, contacten.',
      'Wens: niveau 4, vrijwilligerswerk.',
      'De wens ligt 2 niveaus hoger dan nu.',
    ]);
    expect(say(at('start', '3', '2')).at(-1)).to.equal('De wens ligt 1 niveau lager dan nu.');
  });

  it('counts a wish to stay as a wish', () => {
    expect(say(at('start', '1', '1')).at(-1)).to.equal('De wens is blijven waar je nu staat.');
  });

  it('says what was not chosen yet, and nothing when nothing was', () => {
    expect(say(at('start', '1'))).to.include('De wens is nog niet gekozen.');
    expect(say(at('start', undefined, '3'))).to.include('Waar de bewoner nu staat, is nog niet gekozen.');
    expect(say(at('start'))).to.deep.equal([]);
  });

  it('says what rose, stayed and fell since the first moment', () => {
    expect(say(at('start', '2', '4'), at('afsluiting', '3', '4'))).to.include(
      '1 niveau gestegen sinds de start: van niveau 2 naar niveau 3.',
    );
    expect(say(at('start', '2'), at('afsluiting', '2'))).to.include(
      'Gelijk gebleven sinds de start: niveau 2.',
    );
    expect(say(at('tussentijds', '4'), at('afsluiting', '1'))).to.include(
      '3 niveaus gedaald sinds het tussentijdse moment: van niveau 4 naar niveau 1.',
    );
  });

  it('measures by the wish, not by the top', () => {
    const reached = 'De wens van de start is bereikt.';
    expect(say(at('start', '2', '3'), at('afsluiting', '3', '3'))).to.include(reached);
    expect(say(at('start', '2', '3'), at('afsluiting', '5', '3'))).to.include(reached);
    expect(say(at('start', '4', '3'), at('afsluiting', '2', '3'))).to.include(reached);
    expect(say(at('start', '2', '4'), at('afsluiting', '3', '4'))).to.not.include(reached);
    expect(say(at('start', '3', '3'), at('afsluiting', '5', '5'))).to.not.include(reached);
  });

  it('says when the wish changed', () => {
    expect(say(at('start', '2', '4'), at('afsluiting', '3', '3'))).to.include(
      'De wens is veranderd: van niveau 4 naar niveau 3.',
    );
  });

  it('leaves out what another ladder said', () => {
    expect(say(at('start', '9', '3'))).to.have.length(2);
  });
});

describe('the drawing of the ladder', () => {
  const measure = measureText('14px sans-serif');
  const layout = (moments: LadderMoment[], width = 320) =>
    ladderLayout(RUNGS, moments, {width, measure, lineHeight: 17.5});

  it('has equal steps, the lowest at the bottom, whatever is filled in', () => {
    const rung = fc.constantFrom(...RUNGS.map(({id}) => id), undefined);
    fc.assert(
      fc.property(rung, rung, fc.integer({min: 240, max: 700}), (current, wish, width) => {
        const {rungs, height} = layout([at('start', current, wish)], width);
        const steps = rungs.slice(1).map(({y}, i) => rungs[i]!.y - y);
        for (const step of steps) expect(step).to.be.closeTo(height / 6, 0.001);
      }),
    );
  });

  it('puts each moment in a column of its own, at the rungs that were chosen', () => {
    const {rungs, columns} = layout([at('start', '2', '4'), at('tussentijds'), at('afsluiting', '3', '3')]);
    expect(columns.map(({moment}) => moment)).to.deep.equal(['start', 'afsluiting']);
    expect(columns[0]!.current!.y).to.equal(rungs[1]!.y);
    expect(columns[0]!.wish!.y).to.equal(rungs[3]!.y);
    expect(columns[1]!.wish!.x - columns[1]!.current!.x).to.be.greaterThan(16);
  });

  it('keeps the names within the drawing', () => {
    for (const width of [288, 320, 352, 480]) {
      const {stiles, rungs} = layout(
        [at('start', '1'), at('tussentijds', '1'), at('afsluiting', '2')],
        width,
      );
      for (const line of rungs.flatMap(({lines}) => lines)) {
        expect(stiles[1] + 14 + measure(line)).to.be.at.most(width);
      }
    }
  });

  it('names moments in the key only where there are more', () => {
    const key = (...moments: LadderMoment[]) =>
      ladderKey(layout(moments).columns, workingWords, (id) => id).map(({text}) => text);
    expect(key(at('start', '1', '2'))).to.deep.equal(['Nu', 'Wens']);
    expect(key(at('start', '1'), at('afsluiting', '2'))).to.deep.equal(['Nu, start', 'Nu, afsluiting']);
  });
});
