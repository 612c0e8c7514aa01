import {expect} from '@open-wc/testing';
import {balanceOf} from '../../src/methodiek/network-ecogram/balance.js';
import {changeSentences} from '../../src/methodiek/network-ecogram/change.js';
import {membersAt, nameOf, withPrivate, type Member} from '../../src/methodiek/network-ecogram/people.js';
import type {Bond, EcogramValue} from '../../src/methodiek/network-ecogram/value.js';
import {roleNames} from '../../src/methodiek/network-ecogram/words.js';
import {workingWords as words} from '../../src/methodiek/network-ecogram/working-words.js';
import '../support/console.js';

const SUPPORTS = [
  {id: 'e', title: 'Emotionele steun'},
  {id: 'm', title: 'Materiële steun'},
  {id: 'g', title: 'Gezelligheid'},
];
const member = (name: string, bond: Partial<Bond> = {}, more: Partial<Member> = {}): Member => ({
  id: name,
  name,
  number: 1,
  kind: 'person',
  symbol: '',
  isFormal: false,
  ...more,
  bond: {near: 'ertussen', ...bond},
});
const all = ['e', 'm', 'g'];
const say = (...members: Member[]) => balanceOf(members, SUPPORTS, words);

describe('what goes to and fro in words', () => {
  it('counts people, groups and animals apart', () => {
    expect(
      say(member('zus'), member('club', {}, {kind: 'group'}), member('hond', {}, {kind: 'pet'})).mutual[0],
    ).to.equal('In het netwerk: 1 persoon, 1 groep of plek en 1 huisdier.');
  });

  it('says with whom it is mutual, and where it goes one way', () => {
    const {mutual} = say(
      member('zus', {received: ['e'], given: ['g'], near: 'dichtbij'}),
      member('arts', {received: ['e']}),
      member('zoon', {given: ['m']}),
      member('buur'),
    );
    expect(mutual.slice(1)).to.deep.equal([
      'Dichtbij: zus.',
      'Steun over en weer: zus.',
      'De bewoner krijgt steun en geeft geen steun terug: arts.',
      'De bewoner geeft steun en krijgt geen steun terug: zoon.',
      'Nog geen steun genoemd: buur.',
    ]);
  });

  it('says nothing about nobody', () => {
    expect(say()).to.deep.equal({mutual: [], gaps: [], strain: []});
  });

  it('keeps strain apart', () => {
    const {mutual, strain} = say(member('partner', {strain: true}));
    expect(strain).to.deep.equal(['Er is spanning: partner.']);
    expect(mutual.join()).to.not.contain('spanning');
  });
});

describe('what is missing in words', () => {
  it('names support that nobody gives, and that hangs on one person', () => {
    const {gaps} = say(
      member('zus', {received: ['e', 'g'], given: ['e'], near: 'dichtbij'}),
      member('vriend', {received: ['g']}),
    );
    expect(gaps).to.deep.equal([
      'Van niemand krijgt de bewoner: materiële steun.',
      'Van maar één krijgt de bewoner emotionele steun: zus.',
    ]);
  });

  it('names support that comes from people who do it as their work only', () => {
    const {gaps} = say(
      member('zus', {received: ['m', 'g'], given: ['e'], near: 'dichtbij'}),
      member('vriend', {received: ['m', 'g']}),
      member('hulpverlener 1', {received: ['e']}, {isFormal: true}),
      member('hulpverlener 2', {received: ['e']}, {isFormal: true}),
    );
    expect(gaps).to.deep.equal([
      'Alleen van mensen die het als beroep doen, krijgt de bewoner emotionele steun: hulpverlener 1 en hulpverlener 2.',
    ]);
  });

  it('says when the resident gives nothing and when nobody is near', () => {
    expect(say(member('zus', {received: all}), member('vriend', {received: all})).gaps).to.deep.equal([
      'De bewoner geeft nog niemand steun.',
      'Niemand staat dichtbij.',
    ]);
  });

  it('says so when nothing is missing', () => {
    const bond = {received: all, given: all, near: 'dichtbij'} as const;
    expect(say(member('zus', bond), member('vriend', bond)).gaps).to.deep.equal([words.noGaps]);
  });
});

describe('what changed in a network', () => {
  it('says who came and went, who moved, and where support grew or shrank', () => {
    const before = [
      member('collega'),
      member('zus', {near: 'ver-weg', received: ['e'], given: ['e']}),
      member('vriend', {near: 'dichtbij', received: ['g']}),
    ];
    const after = [
      member('zus', {near: 'dichtbij', received: ['e', 'g']}),
      member('vriend', {near: 'ertussen', given: ['m']}),
      member('buur'),
    ];
    expect(changeSentences(before, after, words)).to.deep.equal([
      'Erbij gekomen: buur.',
      'Niet meer in het netwerk: collega.',
      'Dichterbij gekomen: zus.',
      'Verder weg: vriend.',
      'De bewoner krijgt meer steun van zus.',
      'De bewoner krijgt minder steun van vriend.',
      'De bewoner geeft meer steun aan vriend.',
      'De bewoner geeft minder steun aan zus.',
    ]);
  });

  it('says so when nothing changed', () => {
    expect(changeSentences([member('zus')], [member('zus')], words)).to.deep.equal([
      'Er is niets veranderd.',
    ]);
  });
});

describe('the people of a moment', () => {
  const value: EcogramValue = {
    people: [
      {id: 'p1', role: 'moeder', number: 1, symbol: 'vrouwelijk'},
      {id: 'p2', role: 'vriend', number: 1, symbol: 'mannelijk'},
      {id: 'p3', role: 'wijkteamlid', number: 1, symbol: ''},
    ],
    moments: [
      {
        id: 'start',
        date: '',
        answers: {p2: {near: 'dichtbij', strain: true, expecting: true}, p3: {near: 'ver-weg'}},
      },
    ],
  };

  it('are called by their role and number; who is mostly the only one by the role', () => {
    expect(value.people.map((person) => nameOf(person, roleNames))).to.deep.equal([
      'moeder',
      'vriend 1',
      'wijkteamlid 1',
    ]);
  });

  it('keep their number in the list when others are not there', () => {
    const members = membersAt(value, 'start', roleNames);
    expect(members.map(({number, isFormal}) => [number, isFormal])).to.deep.equal([
      [2, false],
      [3, true],
    ]);
  });

  it('lose what is private unless it may be seen', () => {
    const [vriend] = withPrivate(membersAt(value, 'start', roleNames), (field) => field === 'strain');
    expect(vriend!.bond).to.deep.equal({near: 'dichtbij', strain: true});
  });
});
