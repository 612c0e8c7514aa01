import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {emptyLayer} from '../../src/core/layer.js';
import {readAll} from '../../src/core/records.js';
import {settings} from '../../src/core/shared/content.js';
import {signalCategories, signalGroups, tools, topics} from '../../src/wegwijzer/content.js';
import {actNowLines, actNowLinesOfAll} from '../../src/wegwijzer/signal-card/act-now-lines.js';
import {fits, reasonFor, wordsOf} from '../../src/wegwijzer/signal-card/filter.js';
import {fittingTools} from '../../src/wegwijzer/signal-card/fitting-tools.js';
import {OVERVIEW, fullIdOf, placeOf} from '../../src/wegwijzer/signal-card/place.js';
import {
  entriesIn,
  indexSignals,
  sectionsWith,
  type Signal,
  type SignalIndex,
} from '../../src/wegwijzer/signal-card/signal-index.js';
import '../support/console.js';

let index: SignalIndex;
before(async () => {
  await Promise.all([signalGroups, signalCategories, tools, topics].map((collection) => collection.load()));
  index = indexSignals(readAll(signalGroups, emptyLayer), readAll(signalCategories, emptyLayer), settings);
});
const signal = (more: Partial<Signal>): Signal => ({id: 'x', name: 'X', text: 'X.', ...more});

describe('the index of signals', () => {
  it('holds every signal once, and each in just one section', () => {
    const ids = Object.values(signalGroups.value!).flatMap(({signals}) => signals.map(({id}) => id));
    expect([...index.signals.keys()]).to.deep.equal(ids);
    expect(index.sections.flatMap(entriesIn).map(({id}) => id)).to.have.members(ids);
    for (const entry of index.signals.values()) expect(sectionsWith(index, [entry])).to.have.length(1);
  });

  it('puts the signals of a setting under that setting', () => {
    for (const section of index.sections.filter(({setting}) => setting))
      for (const {group, category} of entriesIn(section)) {
        expect(category).to.equal(undefined);
        expect(group.record.setting).to.equal(section.setting);
      }
  });
});

describe('the filter', () => {
  it('finds a signal by any piece of any of its texts, however it is typed', () => {
    const entries = [...index.signals.values()];
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        fc.nat(),
        fc.nat(30),
        fc.boolean(),
        (entry, from, length, loud) => {
          const {name, text, observations = [], circumstances = []} = entry.signal;
          const all = [name, text, ...observations, ...circumstances];
          const line = all[from % all.length]!;
          const piece = line.slice(from % line.length, (from % line.length) + length + 1);
          expect(fits(entry, wordsOf(loud ? piece.toUpperCase() : piece))).to.equal(true);
        },
      ),
    );
  });

  it('lets everything through when nothing is typed', () => {
    for (const entry of index.signals.values()) {
      expect(fits(entry, wordsOf('  '))).to.equal(true);
      expect(reasonFor(entry, [])).to.equal(undefined);
    }
  });

  it('gives a reason only where the name does not show it', () => {
    const slaap = index.signals.get('slaap')!;
    expect(reasonFor(slaap, wordsOf('slaap'))).to.equal(undefined);
    expect(reasonFor(slaap, wordsOf('gaapt'))).to.equal('gaapt regelmatig');
  });
});

describe('whom to call', () => {
  it('is nobody for a signal that asks for nobody', () => {
    expect(actNowLines([signal({})])).to.deep.equal([]);
  });

  it('is 113 first for suicide, and 112 first for possible abuse', () => {
    expect(actNowLines([signal({suicidality: true, actNow: ['113']})])).to.deep.equal(['113', '112']);
    expect(actNowLines([signal({consultFirst: true, actNow: ['veilig-thuis', '113']})])).to.deep.equal([
      '112',
      'veilig-thuis',
      '113',
    ]);
  });

  it('is only 113 for a signal of sadness', () => {
    expect(actNowLines([signal({actNow: ['113']})])).to.deep.equal(['113']);
  });

  it('never loses a line of a record, and never names one twice', () => {
    const entries = [...index.signals.values()].map((entry) => entry.signal);
    fc.assert(
      fc.property(fc.subarray(entries), (some) => {
        for (const lines of [actNowLines(some), actNowLinesOfAll(some)]) {
          expect(new Set(lines).size).to.equal(lines.length);
          for (const line of some.flatMap(({actNow = []}) => actNow)) expect(lines).to.include(line);
        }
      }),
    );
  });
});

describe('fitting tools', () => {
  const all = () => [...index.signals.values()].map((entry) => entry.signal);
  const of = (some: readonly Signal[], setting = '') =>
    fittingTools(some, all(), readAll(tools, emptyLayer), readAll(topics, emptyLayer), setting);
  const ids = (placed: readonly {tool: {id: string}}[]) => placed.map(({tool}) => tool.id);

  it('hold every tool that the guide shows at this step, with all signals and no setting', () => {
    const {own, general, elsewhere} = of(all());
    const shown = new Set(ids([...own, ...general]));
    expect(elsewhere).to.deep.equal([]);
    const topicsOfSignals = new Set(all().flatMap((one) => one.topics ?? []));
    for (const {id, record} of readAll(tools, emptyLayer))
      for (const placement of record.placements.filter(({step}) => step === 'signalen-opmerken')) {
        const isAsked = !placement.topics || placement.topics.some((topic) => topicsOfSignals.has(topic));
        if (isAsked) expect(shown.has(id), id).to.equal(true);
      }
  });

  it('lose none when a setting is chosen: they move', () => {
    for (const setting of Object.keys(settings)) {
      const chosen = of(all(), setting);
      const free = of(all());
      expect(ids([...chosen.own, ...chosen.general, ...chosen.elsewhere]).sort()).to.deep.equal(
        ids([...free.own, ...free.general]).sort(),
      );
    }
  });

  it('belong to the signal that names them, and are no general tools', () => {
    expect(ids(of([signal({tools: ['vlaggensysteem-normatieve-lijst']})]).own)).to.deep.equal([
      'vlaggensysteem-normatieve-lijst',
    ]);
    expect(ids(of([signal({})]).general)).to.not.include('vlaggensysteem-normatieve-lijst');
  });

  it('fit by the situation that a topic names', () => {
    expect(ids(of([signal({topics: ['armoede']})]).own)).to.include('infographic-armoede');
    expect(ids(of([signal({topics: ['armoede']})]).own)).to.not.include('infographic-scheiding');
  });
});

describe('a place', () => {
  it('is the full id and back', () => {
    for (const id of [
      'wegwijzer/signaal/druk',
      'wegwijzer/signaalgroep/netwerk',
      'wegwijzer/signaalcategorie/ouders',
    ])
      expect(fullIdOf(placeOf(id)!)).to.equal(id);
    expect(fullIdOf(OVERVIEW)).to.equal('');
    expect(placeOf('methodiek/signaal/druk')).to.equal(undefined);
    expect(placeOf('wegwijzer/hulpmiddel/sputovamo')).to.equal(undefined);
  });
});
