import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {SearchEntry} from '../../src/core/search-entry.js';
import {dangerLines, stemDanger} from '../../src/search/engine/danger.js';
import {excerpt, mark, phraseFound} from '../../src/search/engine/mark.js';
import {shareOfPhrases} from '../../src/search/engine/phrases.js';
import {SearchIndex} from '../../src/search/engine/search-index.js';
import {stem} from '../../src/search/engine/stem.js';
import {askedWords, wordsIn} from '../../src/search/engine/text.js';
import {Vocabulary} from '../../src/search/engine/vocabulary.js';
import '../support/console.js';

const entry = (
  id: string,
  title: string,
  text = '',
  terms: string[] = [],
  path: string[] = [],
): SearchEntry => ({
  id,
  kind: id.split('/', 2).join('/'),
  title,
  text,
  terms,
  path,
});
const ENTRIES = [
  entry('bouwstenen/blok/schulden', 'Schulden en financiële uitbuiting', 'Wie schulden heeft, krijgt hulp.'),
  entry('wegwijzer/factor/schuldgevoel', 'Schuld- en schaamtegevoelens', 'Een gevoel van schuld.'),
  entry('wegwijzer/onderwerp/kindermishandeling', 'Kindermishandeling', 'Over mishandeling van kinderen.'),
  entry('wegwijzer/signaal/letsel', 'Letsel', 'Verwondingen of letsel bij de jeugdige.'),
  entry('bouwstenen/blok/eenzaamheid', 'Eenzaamheid', 'Weinig contact.'),
  entry('kwaliteit/kader/jongeren', 'Jongeren en wonen', 'Voor jongeren met schulden.'),
  entry('shared/afkorting/lvb', 'Licht verstandelijke beperking', '', ['LVB']),
  entry('wegwijzer/signaal/broertjes', 'Zorg voor broertjes en zusjes', 'Zorgt voor een jonger kind.'),
];
const EVERYDAY = [{say: ['blauwe plek'], find: ['letsel']}];
const index = SearchIndex.of(ENTRIES, EVERYDAY);
const ask = (question: string) =>
  index.search(question, {limit: 10}).hits.map(({entry: {id}}) => id.split('/')[2]);

describe('words', () => {
  it('have no capitals and diacritics, and stand apart from signs', () => {
    expect(wordsIn('Financiën, én KOPP/KOV (2-3 jaar)')).to.deep.equal([
      'financien',
      'en',
      'kopp',
      'kov',
      '2',
      '3',
      'jaar',
    ]);
  });

  it('stand apart from a number before them, but a code does not fall to pieces', () => {
    expect(wordsIn('65plussers, 65-plussers, 2e, A4, 7f3b')).to.deep.equal([
      ...['65', 'plussers', '65', 'plussers', '2e', 'a4', '7f3b'],
    ]);
  });

  it('that ask nothing are left out of a question, but not when there are no others', () => {
    expect(askedWords('wat moet ik doen bij de schulden')).to.deep.equal(['schulden']);
    expect(askedWords('wat is het')).to.deep.equal(['wat', 'is', 'het']);
  });
});

describe('the stem', () => {
  for (const family of [
    ['kind', 'kinderen', 'kindje', 'kindjes'],
    ['schuld', 'schulden'],
    ['mishandeling', 'mishandelen', 'mishandeld', 'mishandelingen'],
    ['verslaving', 'verslaafd', 'verslaafde', 'verslavingen'],
    ['slaap', 'slapen', 'slaapt'],
    ['broer', 'broers', 'broertje', 'broertjes'],
    ['criterium', 'criteriums'],
    ['werk', 'werken', 'werkt'],
    ['moeilijk', 'moeilijke'],
    ['stotteren', 'stotterend', 'stotterende'],
  ])
    it(`is the same for ${family.join(', ')}`, () => {
      expect(new Set(family.map(stem))).to.have.property('size', 1);
    });

  it('keeps apart what is not the same', () => {
    for (const [one, other] of [
      ['kopp', 'kop'],
      ['schuld', 'schutting'],
      ['werk', 'wijk'],
      ['jeugdbende', 'jeugdb'],
    ] as const)
      expect(stem(one)).to.not.equal(stem(other));
  });

  it('keeps words apart that would sound the same', () => {
    expect(stem('veerkracht')).not.to.equal(stem('verkrachting'));
    expect(stem('ouderen')).not.to.equal(stem('ouders'));
    expect(stem('ouderenmishandeling')).not.to.equal(stem('ouderen'));
    expect(stem('ouderenmishandeling')).to.contain(stem('mishandeling'));
  });

  it('of a stem that came from a text is never empty', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => stem(word).length > 0));
  });
});

describe('search', () => {
  it('finds plurals, diminutives and compounds both ways', () => {
    expect(ask('mishandeling')[0]).to.equal('kindermishandeling');
    expect(ask('broertje')[0]).to.equal('broertjes');
    expect(ask('schulden jongere')[0]).to.equal('jongeren');
  });

  it('finds what an asked word is made of', () => {
    const index = SearchIndex.of(
      [entry('a/b/fear', 'Faalangst'), entry('a/b/heavy', 'Zware zorg'), entry('a/b/late', 'Laat er zijn')],
      [],
    );
    const first = (question: string) => index.search(question, {limit: 9}).hits[0]?.entry.id;
    expect(first('faalangstige')).to.equal('a/b/fear');
    expect(first('zwaarste')).to.equal('a/b/heavy');
    expect(first('eerste')).to.equal(undefined);
    expect(first('laatste')).to.equal(undefined);
  });

  it('shows what answers a smaller part of a question, but not alone', () => {
    const others = ['Eten', 'School', 'Werk', 'Wonen', 'Geld'].map((title) => entry(`a/b/${title}`, title));
    const [quarrel, sleep] = [entry('a/b/quarrel', 'Ruzie'), entry('a/b/sleep', 'Slaap')];
    const nap = entry('a/b/nap', 'Slaap overdag');
    const index = SearchIndex.of([quarrel, sleep, nap, ...others], []);
    const found = (question: string) => index.search(question, {limit: 9}).hits.map(({entry}) => entry);
    expect(found('ruzie slaap qwxzk wvzqx pqxzw')).to.deep.equal([quarrel, sleep, nap]);
    expect(found('slaap qwxzk wvzqx pqxzw kzwxq xvzkp')).to.be.empty;
  });

  it('finds what people call otherwise, and short forms', () => {
    expect(ask('blauwe plek op zijn arm')[0]).to.equal('letsel');
    expect(ask('lvb')[0]).to.equal('lvb');
  });

  describe('by other words in which people ask', () => {
    const asked = SearchIndex.of(
      [
        {...entry('a/b/alone', 'Eenzaamheid'), askedAs: ['geen vrienden', 'niemand komt langs']},
        {...entry('a/b/food', 'Eten', 'Over wat iemand eet.'), askedAs: ['lege broodtrommel']},
        entry('a/b/friends', 'Vrienden', 'Over wie vrienden heeft.'),
      ],
      [],
    );
    const first = (question: string) => asked.search(question, {limit: 9}).hits[0]?.entry.id;

    it('finds them in any order and form', () => {
      expect(first('broodtrommel is leeg')).to.equal('a/b/food');
      expect(first('er komt niemand langs')).to.equal('a/b/alone');
    });

    it('counts the small words of a phrase, which turn a meaning round', () => {
      const vocabulary = new Vocabulary();
      vocabulary.add({...entry('a/b/alone', 'Eenzaamheid'), askedAs: ['geen vrienden']});
      const [none, friend] = ['geen', 'vrienden'].map((word) => vocabulary.number(stem(word))!);
      const asked = [{phrases: [[new Map([[friend!, 1]])]]}];
      const shareOf = (said: number[]) => shareOfPhrases(asked, new Set(said), vocabulary, () => 1)(0);
      expect(shareOf([friend!])).to.equal(0.5);
      expect(shareOf([none!, friend!])).to.equal(1);
    });

    it('takes a long question that is a phrase to the word for what is meant', () => {
      const phrase = 'zegt dat hij er niet meer wil zijn';
      const index = SearchIndex.of(
        [entry('a/b/silent', 'Zeg dat zwijgen mag'), {...entry('a/b/life', 'Dreiging'), askedAs: [phrase]}],
        [],
      );
      expect(index.search(phrase, {limit: 9}).hits[0]?.entry.id).to.equal('a/b/life');
      expect(index.search('zeg dat zwijgen mag', {limit: 9}).hits[0]?.entry.id).to.equal('a/b/silent');
    });

    it('takes half a phrase beside a word that stands nowhere for nothing', () => {
      expect(first('trommel qwrtzx')).to.equal(undefined);
    });
  });

  it('reads two words as the one that the guides have', () => {
    const diagram = SearchIndex.of([entry('a/b/tree', 'Boomdiagram'), entry('a/b/talk', 'Praten')], []);
    expect(diagram.search('boom diagram', {limit: 1}).hits[0]?.entry.id).to.equal('a/b/tree');
  });

  it('tells numbers apart', () => {
    const ages = SearchIndex.of([entry('a/b/5', 'Vanaf 5 jaar'), entry('a/b/55', 'Vanaf 55 jaar')], []);
    expect(ages.search('55', {limit: 9}).hits.map(({entry: {id}}) => id)).to.deep.equal(['a/b/55']);
  });

  it('takes no word for one that merely ends alike', () => {
    const teeth = SearchIndex.of([entry('a/b/tooth', 'Tand'), entry('a/b/standing', 'Stand')], []);
    expect(teeth.search('tand', {limit: 9}).hits.map(({entry: {id}}) => id)).to.deep.equal(['a/b/tooth']);
  });

  it('mends a mistake in a word that stands nowhere, where it is given such words', () => {
    const given = SearchIndex.of(ENTRIES, [], ['loverboy']);
    expect(given.stemsOf('loverbooy')).to.include(stem('loverboy'));
    expect(index.stemsOf('loverbooy')).not.to.include(stem('loverboy'));
  });

  it('mends typing mistakes', () => {
    for (const typed of ['eenzaamheit', 'eenzamheid', 'eenzaamhied'])
      expect(ask(typed)[0], typed).to.equal('eenzaamheid');
  });

  it('mends what is written as it sounds, also in words of people', () => {
    expect(ask('sgulden')[0]).to.equal('schulden');
    expect(ask('blauwe pleck')[0]).to.equal('letsel');
  });

  it('tells the old from parents', () => {
    const people = SearchIndex.of([entry('a/b/old', 'Ouderen'), entry('a/b/parents', 'Ouders')], []);
    const found = (question: string) => people.search(question, {limit: 9}).hits.map((hit) => hit.entry.id);
    expect(found('ouders')).to.deep.equal(['a/b/parents']);
    expect(found('ouderen')).to.deep.equal(['a/b/old']);
  });

  it('knows a participle by its verb', () => {
    const verbs = SearchIndex.of([entry('a/b/pesten', 'Pesten')], []);
    expect(verbs.search('gepest', {limit: 1}).hits[0]?.entry.id).to.equal('a/b/pesten');
    const neglect = SearchIndex.of([entry('a/b/neglect', 'Verwaarlozing')], []);
    for (const form of ['verwaarloost', 'verwaarloosd', 'verwaarlozen'])
      expect(neglect.search(form, {limit: 1}).hits, form).to.have.length(1);
  });

  it('raises what has the words of the question beside each other', () => {
    const beside = SearchIndex.of(
      [
        entry('a/b/apart', 'Kracht', 'Een eigen plek geeft kracht.'),
        entry('a/b/beside', 'Eigen kracht en hulp', 'Over wat iemand zelf kan.'),
      ],
      [],
    );
    expect(beside.search('eigen kracht', {limit: 1}).hits[0]?.entry.id).to.equal('a/b/beside');
  });

  it('takes a word beside one that stands nowhere only as it was typed', () => {
    expect(ask('letsel pols')[0]).to.equal('letsel');
    expect(ask('eenzaa pols')).to.deep.equal([]);
  });

  it('leaves out an age that stands nowhere', () => {
    expect(ask('meneer van 82 met schulden')[0]).to.equal('schulden');
  });

  it('takes a compound that stands nowhere for both of its words', () => {
    expect(ask('schuldgevoel')[0]).to.equal('schuldgevoel');
  });

  it('gives nothing for what is not there, and says what is near', () => {
    expect(ask('qwrtzx')).to.deep.equal([]);
    expect(index.search('', {limit: 3}).hits).to.deep.equal([]);
    expect(index.search('eenzax', {limit: 3}).nearest).to.deep.equal([]);
  });

  it('shows no more than was asked, and counts all', () => {
    const {hits, total} = index.search('kind', {limit: 1});
    expect(hits).to.have.lengthOf(1);
    expect(total).to.be.greaterThan(1);
    expect(index.search('kind', {limit: 9, counts: ({kind}) => kind === 'wegwijzer/signaal'}).total).to.equal(
      1,
    );
  });

  it('takes any text without an error, and gives scores from high to low', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({unit: 'grapheme'})), (question) => {
        const scores = index.search(question, {limit: 100}).hits.map(({score}) => score);
        expect(scores).to.deep.equal([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score > 0)).to.equal(true);
      }),
    );
  });

  it('finds every entry by its own title', () => {
    for (const {title, id} of ENTRIES) expect(ask(title)[0], title).to.equal(id.split('/')[2]);
  });

  it('reads a verb with what stands at the end of the question', () => {
    const verbs = SearchIndex.of(
      [entry('a/b/end', 'Afsluiten'), entry('a/b/out', 'Sociale uitsluiting')],
      [],
    );
    const first = (question: string) => verbs.search(question, {limit: 9}).hits[0]?.entry.id;
    expect(first('hoe sluit ik het af')).to.equal('a/b/end');
    expect(first('hoe sluit men iemand uit')).to.equal('a/b/out');
  });

  it('takes a part of a compound that nobody wrote where something else stands that was asked', () => {
    expect(ask('jongeren letselschulden')).to.include('jongeren');
    expect(ask('letselschulden')).to.deep.equal([]);
  });

  it('offers the parts of such a compound where nothing was found', () => {
    expect(index.search('letselschulden', {limit: 9}).nearest).to.deep.equal([
      'Letsel',
      'Schuld- en schaamtegevoelens',
    ]);
  });

  it('built in slices finds the same', async () => {
    let pauses = 0;
    const sliced = await SearchIndex.build(ENTRIES, EVERYDAY, () => Promise.resolve(pauses++));
    const question = 'schulden jongere';
    expect(sliced.search(question, {limit: 9}).hits).to.deep.equal(index.search(question, {limit: 9}).hits);
  });

  it('looks letters up in all words at once, also in those that came later', () => {
    const letters = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6});
    fc.assert(
      fc.property(fc.array(letters), fc.array(letters), letters, (words, later, asked) => {
        const vocabulary = new Vocabulary();
        const found = () => {
          const seen: [string, number][] = [];
          vocabulary.holding(asked, (number, at) => seen.push([vocabulary.stems[number]!, at]));
          return seen;
        };
        for (const some of [words, later]) {
          for (const word of some) vocabulary.know(word);
          const expected = vocabulary.stems
            .filter((one) => one !== asked && one.includes(asked))
            .map((one) => [one, one.indexOf(asked)]);
          expect(found()).to.deep.equal(expected);
        }
      }),
    );
  });
});

describe('a question about danger', () => {
  const DANGER = [
    {say: ['zelfmoord', 'wil dood'], lines: ['113', '112']},
    {say: ['slaan', 'geslagen'], lines: ['112', 'veilig-thuis']},
  ].map(stemDanger);
  const lines = (question: string, meant: string[] = []) => dangerLines(question, meant, DANGER);

  it('are not what merely begins like a word of danger', () => {
    const danger = [stemDanger({say: ['ouderenmishandeling', 'verkrachting'], lines: ['112']})];
    for (const harmless of ['ouderen', 'ouderenzorg', 'veerkracht', 'veerkrachtig'])
      expect(dangerLines(harmless, [], danger), harmless).to.deep.equal([]);
    expect(dangerLines('ouderenmishandeling', [], danger)).to.deep.equal(['112']);
  });

  it('has its help lines, each once, the first that was meant first', () => {
    expect(lines('Zelfmoord?')).to.deep.equal(['113', '112']);
    expect(lines('ze wil dood')).to.deep.equal(['113', '112']);
    expect(lines('wordt geslagen en wil dood')).to.deep.equal(['113', '112', 'veilig-thuis']);
  });

  it('has them where a long word of danger stands in another', () => {
    expect(lines('nummer zelfmoordlijn')).to.deep.equal(['113', '112']);
    const danger = [stemDanger({say: ['geweld'], lines: ['112']})];
    expect(dangerLines('geweldig', [], danger)).to.deep.equal([]);
  });

  it('has them with a typing mistake too', () => {
    expect(lines('zelfmord', [stem('zelfmoord')])).to.deep.equal(['113', '112']);
  });

  it('has none where nothing points at it, nor where words of a phrase stand apart', () => {
    expect(lines('schulden')).to.deep.equal([]);
    expect(lines('wil niet naar de dood van Pierlala')).to.deep.equal([]);
  });
});

describe('marking', () => {
  const isFound = (stemmed: string) => stemmed === stem('schulden');

  it('splits a text without losing a letter', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) =>
          mark(text, isFound)
            .map((piece) => piece.text)
            .join('') === text,
      ),
    );
    expect(mark('Hulp bij schuld.', isFound)).to.deep.equal([
      {text: 'Hulp bij ', isFound: false},
      {text: 'schuld', isFound: true},
      {text: '.', isFound: false},
    ]);
  });

  it('finds the other words that were asked, where the own words of an entry do not say it', () => {
    const asked = new Set(['lege', 'broodtrommel', 'eten'].map(stem));
    const phrase = (askedAs: string[], title: string) =>
      phraseFound({...entry('a/b/food', title), askedAs}, (one) => asked.has(one));
    expect(phrase(['niets mee', 'lege broodtrommel'], 'Eten')).to.equal('lege broodtrommel');
    expect(phrase(['lege broodtrommel'], 'Een lege broodtrommel')).to.equal(undefined);
    expect(phrase(['lege maag elke ochtend'], 'Eten')).to.equal(undefined);
    expect(phrase([], 'Eten')).to.equal(undefined);
  });

  it('shows the part around what was asked, cut between words', () => {
    const long = `${'Een begin dat lang duurt. '.repeat(20)}Dan komen schulden. ${'En het gaat nog door. '.repeat(20)}`;
    const shown = excerpt(long, isFound);
    expect(shown).to.match(/^… .*schulden.* …$/);
    expect(shown.length).to.be.lessThan(200);
    expect(excerpt('Kort.', isFound)).to.equal('Kort.');
  });
});
