import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {emptyLayer} from '../../src/core/layer.js';
import {readAll} from '../../src/core/records.js';
import {toText} from '../../src/core/work/take-away/to-text.js';
import {factorCautions, factorGroups} from '../../src/wegwijzer/content.js';
import {factorsOf, shownGroups, type Factor} from '../../src/wegwijzer/factor-overview/factors.js';
import {
  factorDocument,
  factorParts,
  factorTable,
  factorTexts,
  type Packing,
} from '../../src/wegwijzer/factor-overview/luggage.js';
import {silences, summarize, tickedOf} from '../../src/wegwijzer/factor-overview/summary.js';
import {tickingWords} from '../../src/wegwijzer/factor-overview/ticking-words.js';
import {
  addOwn,
  emptyFactors,
  knownFactors,
  note,
  tick,
  type FactorsValue,
} from '../../src/wegwijzer/factor-overview/value.js';
import {factorWords} from '../../src/wegwijzer/factor-overview/words.js';
import {consoleLines} from '../support/console.js';

const words = {...factorWords, ...tickingWords};
let factors: Factor[];
let ids: Set<string>;
before(async () => {
  await Promise.all([factorGroups.load(), factorCautions.load()]);
  factors = readAll(factorGroups, emptyLayer).flatMap(factorsOf);
  ids = new Set(factors.map(({id}) => id));
});

const KNOWN = [
  'risicofactoren-jeugdige/parentificatie',
  'risicofactoren-jeugdige/schuld-en-schaamte-jeugdige',
  'risicofactoren-ouders-of-gezin/schuld-en-schaamte-ouders',
  'risicofactoren-ouders-of-gezin/eenoudergezin',
  'overkoepelende-risicofactoren/duur-van-de-situatie',
  'beschermende-factoren-jeugdige/zelfvertrouwen',
];
const id = fc.constantFrom(...KNOWN);
const text = fc.string({maxLength: 60});

/** Any sequence of what a user can do. */
const steps = fc.array(
  fc.oneof(
    fc.record({do: fc.constant('tick' as const), id, on: fc.boolean()}),
    fc.record({do: fc.constant('note' as const), id, text}),
    fc.record({do: fc.constant('own' as const), effect: fc.constantFrom('risk', 'protective'), text}),
  ),
  {maxLength: 30},
);
type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number];

const act = (value: FactorsValue, step: Step): FactorsValue => {
  switch (step.do) {
    case 'tick':
      return tick(value, step.id, step.on);
    case 'note':
      return note(value, step.id, step.text);
    case 'own':
      return addOwn(value, step.effect, step.text);
  }
};

const packing = (value: FactorsValue): Packing => ({
  value,
  factors,
  cautions: {title: 'Let op', texts: ['Een factor zegt op zichzelf niets.']},
  sources: [{title: 'Wegwijzer', publisher: 'Kenniscentrum', year: 2025, rights: 'x'}],
  words,
});
const everything = (value: FactorsValue) => new Set(factorParts(packing(value)).map(({id}) => id));

describe('what is filled in about factors', () => {
  it('comes back the same from JSON, whatever the user did', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const value = list.reduce(act, emptyFactors());
        expect(knownFactors(JSON.parse(JSON.stringify(value)), ids)).to.deep.equal(value);
      }),
    );
  });

  it('never changes the value that it was given', () => {
    fc.assert(
      fc.property(steps, (list) => {
        list.reduce((value, step) => {
          const frozen = JSON.stringify(value);
          const next = act(value, step);
          expect(JSON.stringify(value)).to.equal(frozen);
          return next;
        }, emptyFactors());
      }),
    );
  });

  it('survives any JSON that is handed in', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = knownFactors(JSON.parse(json), ids);
        expect(knownFactors(value, ids)).to.deep.equal(value);
        consoleLines('warn');
      }),
    );
  });

  it('is empty again when everything is taken back', () => {
    let value = note(tick(emptyFactors(), KNOWN[0]!, true), KNOWN[0]!, 'Zorgt voor broertje');
    value = note(tick(value, KNOWN[0]!, false), KNOWN[0]!, '');
    expect(value).to.deep.equal(emptyFactors());
  });

  it('keeps a note when a tick is taken away by mistake', () => {
    const value = note(tick(emptyFactors(), KNOWN[0]!, true), KNOWN[0]!, 'Zorgt voor broertje');
    expect(tick(tick(value, KNOWN[0]!, false), KNOWN[0]!, true)).to.deep.equal(value);
  });

  it('leaves out an unknown factor, and says which', () => {
    const value = knownFactors({chosen: ['ouders/rijk', KNOWN[0]], notes: {'ouders/rijk': 'x'}}, ids);
    expect(value).to.deep.equal({...emptyFactors(), chosen: [KNOWN[0]]});
    expect(consoleLines('warn')).to.deep.equal([
      '[wijkgids] <factor-overview>: value names the factor "ouders/rijk", which is not known; it is left out.',
    ]);
  });
});

describe('the summary of factors', () => {
  const chosen = (...list: string[]) => list.reduce((value, one) => tick(value, one, true), emptyFactors());
  const said = (value: FactorsValue) => summarize(tickedOf(factors, value), words);

  it('says by part what may stand in the way, and what may help', () => {
    expect(said(chosen(KNOWN[5]!, KNOWN[1]!, KNOWN[0]!, KNOWN[4]!))).to.deep.equal([
      {
        id: 'jeugdige',
        title: 'Jeugdige',
        sentences: [
          'Dit kan de ontwikkeling in de weg staan: parentificatie en schuld- en schaamtegevoelens.',
          'Dit kan de ontwikkeling vooruithelpen: zelfvertrouwen.',
        ],
      },
      {
        id: 'overkoepelend',
        title: 'Overkoepelend',
        sentences: ['Dit kan de invloed van de situatie groter maken: duur van de situatie.'],
      },
    ]);
  });

  it('never counts background among the risks', () => {
    expect(said(chosen(KNOWN[3]!))[0]!.sentences).to.deep.equal([
      'Dit is achtergrond en zegt op zichzelf niets over een gezin: eenoudergezin.',
    ]);
  });

  it('names every ticked factor once, and holds no number, whatever is ticked', () => {
    fc.assert(
      fc.property(fc.subarray(factors), (list) => {
        const text = said(chosen(...list.map(({id}) => id)))
          .flatMap(({sentences}) => sentences)
          .join(' ');
        expect(text).to.not.match(/\d/);
        for (const {record} of list)
          expect(text).to.contain(record.name.charAt(0).toLowerCase() + record.name.slice(1));
      }),
      {numRuns: 40},
    );
  });

  it('says of what is not ticked that this means nothing, in both directions', () => {
    const silent = (value: FactorsValue) => silences(tickedOf(factors, value), value, words);
    expect(silent(emptyFactors())).to.deep.equal([]);
    expect(silent(chosen(KNOWN[0]!))).to.deep.equal([words.noProtective]);
    expect(silent(chosen(KNOWN[5]!))).to.deep.equal([words.noRisk]);
    expect(silent(addOwn(chosen(KNOWN[0]!), 'protective', 'Oma past op'))).to.deep.equal([]);
  });
});

describe('what is taken along of factors', () => {
  const filled = () => {
    let value = KNOWN.reduce((all, one) => tick(all, one, true), emptyFactors());
    value = note(value, KNOWN[0]!, 'Zorgt voor broertje');
    return addOwn(value, 'protective', 'Oma past op');
  };

  it('holds sentences, notes, own words, meaning and the cautions', () => {
    const value = filled();
    const text = toText(factorDocument(packing(value), everything(value), new Date('2026-11-26')));
    for (const part of [
      'Dit kan de ontwikkeling vooruithelpen: zelfvertrouwen.',
      'Parentificatie (jeugdige): Zorgt voor broertje',
      'Wat helpt nog meer?',
      'Oma past op',
      'De jeugdige neemt de rol van de ouders over',
      'Een factor zegt op zichzelf niets.',
      'dit is geen score',
      'Bron: Wegwijzer, Kenniscentrum, 2025.',
      '26 november 2026',
    ])
      expect(text).to.contain(part);
  });

  it('leaves off a print to take home what stands in the way there, notes and own words', () => {
    const value = filled();
    const careful = factorParts(packing(value)).filter((part) => part.careful);
    expect(careful.map(({label}) => label)).to.deep.equal(['Risicofactoren', 'Notities', 'In eigen woorden']);
    const home = new Set(
      factorParts(packing(value))
        .filter((part) => !part.careful)
        .map(({id}) => id),
    );
    const text = toText(factorDocument(packing(value), home));
    expect(text).to.contain('zelfvertrouwen');
    for (const hidden of ['arentificatie', 'eenoudergezin', 'broertje', 'Oma', words.noRisk])
      expect(text).to.not.contain(hidden);
    expect(text).to.contain('Een factor zegt op zichzelf niets.');
  });

  it('tells two factors with one name apart', () => {
    const value = filled();
    const text = toText(
      factorDocument(packing(note(value, KNOWN[2]!, 'Zegt vader')), new Set(['risk', 'notes'])),
    );
    expect(text).to.contain('Schuld- en schaamtegevoelens (ouders of gezin): Zegt vader');
  });

  it('is a table with a row for each factor, and one for own words', () => {
    const {head, rows} = factorTable(packing(filled()));
    expect(head).to.deep.equal(['Over', 'Soort', 'Factor', 'Notitie']);
    expect(rows).to.have.length(KNOWN.length + 1);
    expect(rows[0]).to.deep.equal(['Jeugdige', 'risicofactor', 'Parentificatie', 'Zorgt voor broertje']);
    expect(rows.map(([, kind]) => kind)).to.include('achtergrond');
    expect(rows.at(-1)).to.deep.equal(['', 'beschermende factor', 'In eigen woorden', 'Oma past op']);
  });

  it('lets all texts be looked through for personal data, also at a factor that is not ticked any more', () => {
    expect(factorTexts(tick(filled(), KNOWN[0]!, false))).to.include.members([
      'Zorgt voor broertje',
      'Oma past op',
    ]);
  });
});

describe('the lists of factors', () => {
  it('show each factor once, whether all parts are shown or one at a time', () => {
    const groups = readAll(factorGroups, emptyLayer);
    const idsOf = (topic: string) =>
      shownGroups(topic, groups)
        .flat()
        .flatMap(factorsOf)
        .map(({id}) => id);
    expect(idsOf('')).to.have.members([...ids]);
    expect(['jeugdige', 'ouders', 'overkoepelend'].flatMap(idsOf)).to.have.members([...ids]);
    expect(groups.flatMap(({id}) => idsOf(id))).to.have.members([...ids]);
  });
});
