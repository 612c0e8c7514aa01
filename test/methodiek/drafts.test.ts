import {expect} from '@open-wc/testing';
import '../../src/methodiek/network-ecogram/network-ecogram.define.js';
import '../../src/methodiek/participation-ladder/participation-ladder.define.js';
import type {NetworkEcogram} from '../../src/methodiek/network-ecogram/network-ecogram.js';
import type {ParticipationLadder} from '../../src/methodiek/participation-ladder/participation-ladder.js';
import {participationLadder} from '../../src/methodiek/content.js';
import '../support/console.js';
import {html, place} from '../support/page.js';

async function ladderWith(...moments: object[]): Promise<ParticipationLadder> {
  const ladder = await place<ParticipationLadder>(
    html`<participation-ladder mode="score"></participation-ladder>`,
  );
  ladder.value = {moments};
  return ladder;
}

describe('what the ladder offers a plan', () => {
  it('is the wish as a draft goal, with where someone stands', async () => {
    const ladder = await ladderWith({id: 'start', current: '1', wish: '3'});
    const rung = participationLadder.value!.arbeid!.rungs[2]!;
    expect(ladder.drafts).to.deep.equal([
      {
        about: 'methodiek/participatieladder/arbeid',
        kind: 'goal',
        title: rung.title,
        text: '',
        hint: rung.resident,
        basis: 'Participatieladder voor arbeid: nu niveau 1, wens niveau 3',
      },
    ]);
  });

  it('is the wish of the last moment that has one', async () => {
    const ladder = await ladderWith(
      {id: 'start', current: '1', wish: '3'},
      {id: 'tussentijds', current: '2', wish: '4'},
      {id: 'afsluiting', date: '2026-11-02'},
    );
    expect(ladder.drafts[0]!.basis).to.contain('nu niveau 2, wens niveau 4');
  });

  it('says so where it is not said where someone stands, and is nothing without a wish', async () => {
    const [draft] = (await ladderWith({id: 'start', wish: '2'})).drafts;
    expect(draft!.basis).to.equal('Participatieladder voor arbeid: wens niveau 2');
    expect((await ladderWith({id: 'start', current: '2'})).drafts).to.deep.equal([]);
    expect((await ladderWith({id: 'start', current: '2', wish: '2'})).drafts).to.deep.equal([]);
  });
});

describe('what the ecogram offers a plan', () => {
  it('is who can be asked: people of the last moment by role and number, no animal, nobody who died', async () => {
    const ecogram = await place<NetworkEcogram>(html`<network-ecogram></network-ecogram>`);
    const person = (id: string, role: string, number = 1) => ({id, role, number, symbol: ''});
    const near = {near: 'dichtbij'};
    ecogram.value = {
      people: [
        person('p1', 'vriend'),
        person('p2', 'vriend', 2),
        person('p3', 'huisdier'),
        person('p4', 'zus'),
      ],
      moments: [
        {id: 'start', answers: {p1: near, p2: near, p3: near, p4: near}},
        {id: 'tussentijds', answers: {p2: near, p3: near, p4: {...near, deceased: true}}},
      ],
    };
    expect(ecogram.drafts.map(({kind, title}) => [kind, title])).to.deep.equal([['person', 'vriend 2']]);
  });
});
