import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {emptyLayer} from '../../src/core/layer.js';
import {readAll} from '../../src/core/records.js';
import {settings} from '../../src/core/shared/content.js';
import {toText} from '../../src/core/work/take-away/to-text.js';
import {
  cautionSets,
  colleagueTalk,
  meldcode,
  signalCategories,
  signalGroups,
} from '../../src/wegwijzer/content.js';
import {
  checklistDocument,
  checklistParts,
  checklistTable,
} from '../../src/wegwijzer/signal-checklist/luggage.js';
import {everything, narrow, type Wish} from '../../src/wegwijzer/signal-checklist/narrow.js';
import {namesIn, summarise} from '../../src/wegwijzer/signal-checklist/summary.js';
import {
  describe as write,
  emptyChecklist,
  isTicked,
  knownChecklist,
  tick,
  workIn,
  type ChecklistValue,
} from '../../src/wegwijzer/signal-checklist/value.js';
import {checklistWords as words} from '../../src/wegwijzer/signal-checklist/words.js';
import {sharedIndex} from '../../src/wegwijzer/signals/shared-index.js';
import {entriesIn, type SignalIndex} from '../../src/wegwijzer/signals/signal-index.js';
import {consoleLines} from '../support/console.js';

let index: SignalIndex;
let ids: string[];
before(async () => {
  const all = [signalGroups, signalCategories, cautionSets, colleagueTalk, meldcode];
  await Promise.all(all.map((collection) => collection.load()));
  index = sharedIndex(emptyLayer);
  ids = [...index.signals.keys()];
});

const known = (value: unknown) => knownChecklist(value, index.signals, Object.keys(settings));
const chosen = (...some: readonly string[]): ChecklistValue =>
  some.reduce((value, id) => tick(value, id, true), emptyChecklist());
const summaryOf = (value: ChecklistValue, setting = '') =>
  summarise(
    value,
    {
      index,
      cautionSets: readAll(cautionSets, emptyLayer),
      talks: readAll(colleagueTalk, emptyLayer),
      meldcode: readAll(meldcode, emptyLayer)[0]!.record,
      local: [],
    },
    setting,
    words,
  );
const packed = (value: ChecklistValue, setting = '') => ({
  summary: summaryOf(value, setting),
  sources: Object.values(signalGroups.sources),
  words,
});
const textOf = (value: ChecklistValue, leftOut: readonly string[] = [], setting = '') => {
  const packing = packed(value, setting);
  const included = checklistParts(packing).map(({id}) => id);
  return toText(
    checklistDocument(
      packing,
      new Set(included.filter((id) => !leftOut.includes(id))),
      new Date('2026-11-26T12:00:00'),
    ),
  );
};

/** Any value that a user can bring about. */
const anyValue = () =>
  fc
    .record({
      setting: fc.constantFrom('', ...Object.keys(settings)),
      signals: fc.array(fc.record({id: fc.constantFrom(...ids), seen: fc.string({maxLength: 60})})),
    })
    .map(({setting, signals}) =>
      signals.reduce(
        (value, {id, seen}) => write(tick(value, id, true), id, seen),
        workIn(emptyChecklist(), setting),
      ),
    );

describe('the value of the checklist', () => {
  it('comes back as it was when it was kept as JSON', () => {
    fc.assert(
      fc.property(anyValue(), (value) => {
        expect(known(JSON.parse(JSON.stringify(value)))).to.deep.equal(value);
      }),
    );
  });

  it('takes any damaged value without throwing, and leaves only what is known', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const taken = known(value);
        expect(Object.keys(taken)).to.deep.equal(['setting', 'signals']);
        for (const {id, seen} of taken.signals) {
          expect(index.signals.has(id)).to.equal(true);
          expect(seen).to.be.a('string');
        }
      }),
    );
    consoleLines('warn');
  });

  it('leaves out a signal and a setting that do not exist, and names them', () => {
    const value = {
      setting: 'school-x',
      signals: [{id: 'bestaat-niet-x'}, {id: 'druk', seen: 'rende'}, 7, null],
    };
    expect(known(value)).to.deep.equal({setting: '', signals: [{id: 'druk', seen: 'rende'}]});
    const lines = consoleLines('warn').join('\n');
    expect(lines).to.contain('the signal "bestaat-niet-x"');
    expect(lines).to.contain('the setting "school-x"; expected alle, onderwijs');
  });

  it('holds each signal once', () => {
    expect(
      known({
        signals: [
          {id: 'druk', seen: 'a'},
          {id: 'druk', seen: 'b'},
        ],
      }).signals,
    ).to.deep.equal([{id: 'druk', seen: 'a'}]);
    expect(tick(chosen('druk'), 'druk', true)).to.deep.equal(chosen('druk'));
  });

  it('is what it was after a signal was chosen and taken out again', () => {
    fc.assert(
      fc.property(anyValue(), fc.nat(), (value, at) => {
        const id = ids[at % ids.length]!;
        if (isTicked(value, id)) return;
        expect(tick(tick(value, id, true), id, false)).to.deep.equal(value);
      }),
    );
  });
});

describe('narrowing the list', () => {
  const anyWish = (): fc.Arbitrary<Wish> =>
    fc.record({
      typed: fc.constantFrom('', 'ruzie', 'moe', 'xyzzy', 'veilig thuis'),
      category: fc.constantFrom('', ...index.sections.map(({id}) => id)),
      group: fc.constantFrom('', ...index.groups.keys()),
    });
  const shownIn = ({sections, elsewhere}: ReturnType<typeof narrow>) =>
    [...sections, ...elsewhere].flatMap(entriesIn).map(({id}) => id);

  it('shows every signal once when nothing is asked, in any setting', () => {
    for (const setting of ['', ...Object.keys(settings)]) {
      const narrowed = narrow(index, everything, setting);
      expect(shownIn(narrowed)).to.have.members(ids);
      expect(shownIn(narrowed)).to.have.length(ids.length);
      expect(narrowed.found).to.equal(undefined);
    }
  });

  it('puts the signals of the reader’s setting first and those of others apart', () => {
    const {sections, elsewhere} = narrow(index, everything, 'jgz');
    expect(sections[0]!.setting).to.equal('jgz');
    expect(elsewhere.map(({setting}) => setting)).to.deep.equal(['onderwijs']);
    expect(narrow(index, everything, '').elsewhere.map(({setting}) => setting)).to.deep.equal([
      'onderwijs',
      'jgz',
    ]);
  });

  it('shows just what fits each filter, and says how many', () => {
    fc.assert(
      fc.property(anyWish(), fc.constantFrom('', 'jgz', 'wijk'), (wish, setting) => {
        const narrowed = narrow(index, wish, setting);
        const shown = shownIn(narrowed);
        expect(new Set(shown).size).to.equal(shown.length);
        for (const id of shown) {
          const entry = index.signals.get(id)!;
          if (wish.group) expect(entry.group.id).to.equal(wish.group);
          if (wish.category) {
            expect(entry.category?.id ?? entry.group.record.setting).to.equal(wish.category);
          }
        }
        if (narrowed.found) expect(narrowed.found).to.equal(shown.length);
      }),
    );
  });

  it('hides nothing when no signal holds the words', () => {
    const narrowed = narrow(index, {...everything, typed: 'ruimteschip'}, '');
    expect(narrowed.found).to.equal(0);
    expect(shownIn(narrowed)).to.have.length(ids.length);
  });

  it('says for each value of a filter how many would be left', () => {
    fc.assert(
      fc.property(fc.constantFrom(...index.sections.map(({id}) => id)), (category) => {
        const {counts} = narrow(index, everything, '');
        expect(narrow(index, {...everything, category}, '').found).to.equal(counts.category.get(category));
      }),
    );
  });
});

describe('the summary', () => {
  it('names every chosen signal once, background apart', () => {
    fc.assert(
      fc.property(anyValue(), (value) => {
        const summary = summaryOf(value);
        const names = value.signals.map(({id}) => index.signals.get(id)!.signal.name);
        expect(namesIn(summary)).to.have.members(names);
        for (const {signals} of summary.parts)
          for (const {signal} of signals) expect(signal.background).to.equal(undefined);
        for (const {signals} of summary.background)
          for (const {signal} of signals) expect(signal.background).to.equal(true);
      }),
    );
  });

  it('has no digit that grows with what is chosen', () => {
    const digits = (text: string) => text.replaceAll(/[^\d]/g, '');
    const few = textOf(chosen('druk', 'huilen'));
    const many = textOf(chosen('druk', 'huilen', 'onzeker', 'slaap', 'wijk', 'woning'));
    expect(digits(many)).to.equal(digits(few));
  });

  it('asks for 113 first where suicide is spoken of, before direct danger', () => {
    expect(summaryOf(chosen('onveilig', 'suicidaliteit')).urgency.lines).to.deep.equal([
      '113',
      '112',
      'veilig-thuis',
    ]);
    expect(summaryOf(chosen('druk')).urgency.lines).to.deep.equal([]);
  });

  it('names no help line twice', () => {
    fc.assert(
      fc.property(anyValue(), (value) => {
        const {urgency, advice} = summaryOf(value);
        const all = [...urgency.lines, ...advice];
        expect(new Set(all).size).to.equal(all.length);
        expect(all).to.include.members(['veilig-thuis', 'slachtofferhulp', '113']);
      }),
    );
  });
});

describe('what goes along', () => {
  const value = write(
    chosen('slaap', 'onveilig', 'wijk'),
    'onveilig',
    'Zei: thuis is het niet fijn.\nHuilde.',
  );

  it('begins with whom to call, then what was noticed by category, then the talk', () => {
    const text = textOf(value, [], 'onderwijs');
    const order = [
      words.documentTitle,
      'Werkplek: Onderwijs & Kinderopvang',
      words.callNowTitle,
      'Veilig Thuis: 0800 2000',
      words.noticed,
      'Ik zie bij een jeugdige…',
      'Slaap',
      'Ik hoor van een jeugdige…',
      'Onveilig (overleg eerst): Zei: thuis is het niet fijn.',
      words.background,
      'Wijk',
      words.cautions,
      words.nextStep,
      'Herkent mijn collega deze signalen?',
      'conciërges',
      'de leeftijd',
      'Meldcode stap 1',
      'Slachtofferhulp',
      'Bron: Wegwijzer kwetsbare opgroeisituaties',
    ];
    let at = -1;
    for (const line of order) {
      const next = text.indexOf(line, at + 1);
      expect(next, `${line} in\n${text}`).to.be.greaterThan(at);
      at = next;
    }
  });

  it('leaves out each part that is not ticked', () => {
    expect(textOf(value, ['harm'])).to.not.contain('Onveilig');
    expect(textOf(value, ['signals'])).to.not.contain('Slaap');
    expect(textOf(value, ['background'])).to.not.contain('Wijk\n');
    expect(textOf(value, ['seen']))
      .to.contain('Onveilig')
      .and.not.contain('niet fijn');
    expect(textOf(value, ['talk'])).to.not.contain('Herkent mijn collega');
    expect(textOf(value, ['help']))
      .to.not.contain('0800')
      .and.not.contain('Meldcode');
  });

  it('leaves everything about the child off a print to take home, unless ticked', () => {
    const parts = checklistParts(packed(value));
    const careful = parts.filter((part) => part.careful).map(({id}) => id);
    expect(careful).to.deep.equal(['harm', 'signals', 'background', 'seen', 'help']);
    const text = textOf(value, careful);
    for (const word of ['Onveilig', 'Slaap', 'niet fijn', '0800', 'Meldcode', 'mishandeling'])
      expect(text).to.not.contain(word);
    expect(text).to.contain('Herkent mijn collega deze signalen?');
  });

  it('offers only parts that are there', () => {
    expect(checklistParts(packed(chosen('druk'))).map(({id}) => id)).to.deep.equal([
      'signals',
      'talk',
      'help',
    ]);
  });

  it('is a table with one row for each signal', () => {
    const {head, rows} = checklistTable(packed(value));
    expect(head).to.have.length(6);
    expect(rows).to.deep.equal([
      ['Ik zie bij een jeugdige…', 'Leefstijl', 'Slaap', 'signaal', '', ''],
      [
        'Ik hoor van een jeugdige…',
        'Thuissituatie',
        'Onveilig',
        'signaal',
        'Overleg eerst',
        'Zei: thuis is het niet fijn.\nHuilde.',
      ],
      ['Ik zie bij/hoor van de omgeving…', 'Woonomgeving', 'Wijk', 'achtergrond', '', ''],
    ]);
  });
});
