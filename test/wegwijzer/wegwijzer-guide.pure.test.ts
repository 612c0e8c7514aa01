import {expect} from '@open-wc/testing';
import {render, html} from 'lit';
import fc from 'fast-check';
import {settings} from '../../src/core/shared/content.js';
import {advice, cautionSets, guideSteps as steps} from '../../src/wegwijzer/content.js';
import {explainer} from '../../src/wegwijzer/wegwijzer-guide/explain.js';
import {fanPoint, sectorPath} from '../../src/wegwijzer/wegwijzer-guide/fan.js';
import {PARTS, textPart} from '../../src/wegwijzer/wegwijzer-guide/parts.js';
import {
  SHOWN_KINDS,
  neededFor,
  placeOf,
  recordOf,
  type Place,
} from '../../src/wegwijzer/wegwijzer-guide/place.js';
import '../support/console.js';

const source = 'wegwijzer';
const known = {
  jgz: {source, term: 'JGZ', name: 'Jeugdgezondheidszorg'},
  cjg: {source, term: 'CJG', name: 'Centrum Jeugd en Gezin'},
  kopp: {source, term: 'KOPP', name: 'Kinderen van ouders met psychische problemen'},
  kov: {source, term: 'KOV', name: 'Kinderen van ouders met verslavingsproblemen'},
};
const holder = document.createElement('div');
const drawn = (...texts: string[]): string => {
  const explain = explainer(known);
  render(html`${texts.map((text) => html`<p>${explain(text)}</p>`)}`, holder);
  return [...holder.querySelectorAll('p')]
    .map((p) => p.textContent.replaceAll(/\s+/g, ' ').trim())
    .join(' | ');
};

describe('a short form', () => {
  it('is explained where it first stands, and not again', () => {
    expect(drawn('De JGZ helpt.', 'Bel de JGZ.')).to.equal(
      'De JGZ (Jeugdgezondheidszorg) helpt. | Bel de JGZ.',
    );
  });

  it('is explained behind the word that it is a part of', () => {
    expect(drawn('Een JGZ-professional ziet veel.')).to.equal(
      'Een JGZ-professional (JGZ: Jeugdgezondheidszorg) ziet veel.',
    );
    expect(drawn('KOPP/KOV')).to.equal(
      'KOPP (Kinderen van ouders met psychische problemen)/KOV (Kinderen van ouders met verslavingsproblemen)',
    );
  });

  it('is not explained where the text does that itself', () => {
    expect(drawn('Centrum voor Jeugd en Gezin (CJG)')).to.equal('Centrum voor Jeugd en Gezin (CJG)');
  });

  it('leaves every other text as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!Object.values(known).some(({term}) => text.includes(term)));
        expect(explainer(known)(text)).to.deep.equal([text]);
      }),
    );
  });

  it('loses no letter of a text that holds some', () => {
    const word = fc.constantFrom('JGZ', 'KOPP', 'CJG', 'de', '(', ')', '-', '/', 'JGZ-arts', '. ');
    fc.assert(
      fc.property(fc.array(word, {maxLength: 12}), (words) => {
        const text = words.join(' ');
        const shown = explainer(known)(text)
          .filter((piece) => typeof piece === 'string')
          .join('');
        expect(shown.replaceAll(' ', '')).to.equal(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('the fan', () => {
  it('is a half circle from left to right', () => {
    const [left, top, right] = [0, 0.5, 1].map((turn) => fanPoint(100, turn));
    expect(left!.x).to.be.lessThan(top!.x);
    expect(top!.x).to.be.lessThan(right!.x);
    expect(top!.y).to.be.lessThan(left!.y);
    expect(left!.y).to.equal(right!.y);
  });

  it('keeps every point at its distance from the middle', () => {
    const middle = {x: fanPoint(0, 0).x, y: fanPoint(0, 0).y};
    fc.assert(
      fc.property(
        fc.double({min: 0, max: 1, noNaN: true}),
        fc.integer({min: 10, max: 150}),
        (turn, radius) => {
          const {x, y} = fanPoint(radius, turn);
          expect(Math.hypot(x - middle.x, y - middle.y)).to.be.closeTo(radius, 0.02);
          expect(y).to.be.lessThan(middle.y + 0.01);
        },
      ),
    );
  });

  it('draws sectors that meet: where one ends the next begins', () => {
    const [one, two] = [sectorPath(50, 100, 0, 0.5), sectorPath(50, 100, 0.5, 1)];
    const {x, y} = fanPoint(100, 0.5);
    expect(one).to.contain(`${x} ${y}`);
    expect(two).to.contain(`${x} ${y}`);
  });
});

describe('the place of a record', () => {
  before(() => Promise.all([steps.load(), advice.load(), cautionSets.load()]));

  const places: [string, Place][] = [
    ['wegwijzer/stap/risicotaxatie', {page: 'stap', id: 'risicotaxatie'}],
    ['wegwijzer/fase/toetsen', {page: 'fase', id: 'toetsen'}],
    [
      'wegwijzer/signaal/druk',
      {page: 'stap', id: 'signalen-opmerken', part: 'signalen', inner: 'wegwijzer/signaal/druk'},
    ],
    [
      'wegwijzer/leeg/risicotaxatie/risicotaxatie-wijk-hulpmiddelen',
      {
        page: 'stap',
        id: 'risicotaxatie',
        part: 'hulpmiddelen',
        arrival: 'wegwijzer/leeg/risicotaxatie/risicotaxatie-wijk-hulpmiddelen',
      },
    ],
    [
      'wegwijzer/tip/luisterend-oor/gevoelens',
      {
        page: 'stap',
        id: 'zelf-ondersteunen',
        part: 'lezen',
        arrival: 'wegwijzer/tip/luisterend-oor/gevoelens',
      },
    ],
    ['wegwijzer/onderdeel/privacy/doel', {page: 'privacy', arrival: 'wegwijzer/onderdeel/privacy/doel'}],
    ['wegwijzer/situatie/armoede', {page: 'hulpmiddelen', situation: 'armoede'}],
    ['shared/afkorting/jgz', {page: 'afkortingen', arrival: 'shared/afkorting/jgz'}],
  ];
  for (const [fullId, place] of places) {
    it(`is known for ${fullId}`, () => expect(placeOf(fullId)).to.deep.equal(place));
  }

  it('is none for what the guide does not have', () => {
    for (const fullId of [
      'methodiek/zrm-domein/financien',
      'wegwijzer/stap/koffie',
      'wegwijzer/thema/koffie',
      'wegwijzer/achtergrond/koffie/koffie-alle',
      'koffie',
      '',
    ])
      expect(placeOf(fullId), fullId).to.equal(undefined);
  });

  it('gives back the record for its address, for a place that is one', () => {
    for (const fullId of [
      'wegwijzer/stap/risicotaxatie',
      'wegwijzer/fase/toetsen',
      'wegwijzer/meldcode/meldcode',
    ])
      expect(recordOf(placeOf(fullId)!)).to.equal(fullId);
    for (const fullId of [
      'wegwijzer/situatie/armoede',
      'wegwijzer/onderwerp/kopp',
      'wegwijzer/privacy/privacy',
    ])
      expect(recordOf(placeOf(fullId)!)).to.equal(fullId);
    expect([recordOf({page: 'start'}), recordOf({page: 'hulpmiddelen'})]).to.deep.equal(['', '']);
  });

  it('asks for no more content than is needed to know it', () => {
    const needy = SHOWN_KINDS.filter((kind) => neededFor(`${kind}/x`).length);
    expect(needy.sort()).to.deep.equal([
      'wegwijzer/let-op',
      'wegwijzer/link',
      'wegwijzer/partner',
      'wegwijzer/thema',
      'wegwijzer/tip',
      'wegwijzer/waarschuwing',
    ]);
  });

  it('is in a part that its step has', () => {
    for (const [step, parts] of Object.entries(PARTS)) {
      expect(parts, step).to.contain(textPart(step));
      expect(parts.at(-1), step).to.equal('hulpmiddelen');
    }
    expect(Object.keys(PARTS)).to.deep.equal(Object.keys(steps.value!));
  });

  it('knows the parts of each setting’s talk with a colleague', () => {
    for (const setting of Object.keys(settings))
      expect(placeOf(`wegwijzer/onderdeel/${setting}/met-wie`)?.id).to.equal('bespreken-met-collega');
  });
});
