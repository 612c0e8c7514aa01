import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {passesElevenTest} from '../../src/core/work/personal-data/bsn.js';
import {findPersonalData, type PersonalDataKind} from '../../src/core/work/personal-data.js';
import '../support/console.js';

const TODAY = new Date(2026, 10, 22);
const kindsIn = (text: string) => findPersonalData([text], TODAY);

/** Texts in which exactly this is noticed. Every number among the BSNs passes the eleven test. */
const NOTICED: Readonly<Record<PersonalDataKind, readonly string[]>> = {
  bsn: [
    '123456782',
    'Zijn nummer is 123456782.',
    'BSN123456782',
    'bsn-nummer: 123456782, verder geen bijzonderheden',
    'burgerservicenummer 111222333',
    'Sofi-nummer 1234.56.782',
    '123.456.782',
    '123 456 782',
    '123-456-782',
    'staat op de brief als 1234 56 782',
    'bsn 12 34 56 782',
    'BSN is 012345672',
    'met voorloopnul 012345672',
    'zonder voorloopnul 12345672',
    '12.345.672',
    'bsn 19460417',
    '(123456782)',
    'bsn:123456782;adres onbekend',
    'Score 3 en 4\n123456782\n2 van de 5',
    'met een harde spatie 123\u{A0}456\u{A0}782',
    'uit een brief geplakt: 123\u{2011}456\u{2011}782',
    'met een onzichtbaar teken 1234\u{200B}56782',
    'Kreeg € 50 en gaf 123456782 op',
    'niveau 2, 123456782, 3 kinderen',
  ],
  'birth-date': [
    'geboren 12-03-1985',
    'geb. 12-03-2026',
    'Geb. d.d. 12 maart 2026',
    'geboren op maandag 12-03-2026',
    'geboortedatum: 2026-03-12',
    'geb.datum 12.3.26',
    'geb. Utrecht 12/3/26',
    'geboren op 12 maart 85',
    'geb. 12/3/27',
    'geb. 12031985',
    'geboren: 19850312',
    '12-03-2026 geboren',
    'Op 21-11-2026 is haar zoontje geboren.',
    'De jongste is jarig: 21 nov. 2025',
    '12-03-1985',
    '12/3/85',
    '12.03.1985',
    '12 maart 1985',
    '12e maart 1985',
    "12 mrt '85",
    '12 mrt ’85',
    '1985-03-12',
    'Mevrouw (12-03-1985) woont alleen',
    'dochter 1-1-2015',
    '12 - 03 - 1985',
    '29-02-1984',
    '21-11-2025',
  ],
  phone: [
    '0612345678',
    '06-12345678',
    '06 12345678',
    '06 12 34 56 78',
    '06-12 34 56 78',
    '06.12.34.56.78',
    '(06) 12345678',
    'bel 06 - 1234 5678 na vijven',
    '0612 345 678',
    '010-1234567',
    '010 123 45 67',
    '(0341) 12 34 56',
    '0341-123456',
    '0341123456',
    '+31612345678',
    '+31 6 12345678',
    '+31 (0)6 1234 5678',
    '(+31)6-12345678',
    '0031612345678',
    '0031 10 123 45 67',
    'tel.0612345678',
    'tel-0612345678',
    'telefoonnummer: 0612345678',
    'zijn 06-nummer: 06-12345678',
    'moeder 0612345678, vader 0687654321',
    '0612345678 (moeder), 24 uur per dag',
    '+48 512 345 678',
    '06 12-10-3456',
    '06 12-10-1234',
    '06 12345678 of anders Veilig Thuis 0800 2000',
  ],
  email: [
    'jan.jansen@voorbeeld.nl',
    'mail: j.jansen+wijk@post.voorbeeld.nl.',
    '<JAN@VOORBEELD.NL>',
    'rené@voorbeeld.nl',
    'jansen1985@voorbeeld.nl',
  ],
};

/** Texts in which nothing is noticed. Numbers that could be a BSN pass the eleven test, so that only their surroundings tell. */
const NOT_NOTICED: Readonly<Record<string, readonly string[]>> = {
  amounts: [
    '€ 123.456.782',
    '€123456782',
    '€ 12 345 672,-',
    'EUR 123456782',
    '123.456.782 euro',
    '123 456 782 euro',
    '123456782 EUR',
    'euro 123456782',
    '12345672,50',
    '123.456.782,-',
    'schuld van € 12.500, aflossing € 50,00 per maand',
  ],
  'years and ages': [
    'sinds 1985 in Nederland, in 2024 verhuisd',
    'Wmo 2015',
    'schooljaar 2024-2025',
    'is 41 jaar',
    'kinderen van 8 en 12',
    'leeftijd 0-4, 4-12 en 12-18',
    'geboren in 1985',
    'geboren in maart 1985',
    'wordt in december 18',
  ],
  'bank accounts': [
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'nl91 abna 0417164300',
    'BE71 0961 2345 6769',
    'DE89 3704 0044 0532 0130 00',
    'rekeningnummer 123456782',
  ],
  addresses: [
    '3511 AB Utrecht',
    '3511AB 12',
    'Kerkstraat 12-14',
    'huisnummer 123 bis',
    'Postbus 12345, 3500 AA',
    'https://www.voorbeeld.nl/zaken/123456782',
    'www.voorbeeld.nl/06-12345678',
  ],
  'numbers of things': [
    'zaaknummer 123456782',
    'zaak 2024-123456782',
    'Z-123456782',
    'ZK123456782',
    'ZAAK-0612345678',
    'dossiernr. 123456782',
    'dossier: 0612345678',
    'ons kenmerk 123.456.782',
    'klantnummer is 123456782',
    'cliëntnummer: 111222333',
    'meldingsnummer 123456782',
    'factuur 123456782',
    'KvK 12345672',
    'KvK-nummer: 12345672',
    'RSIN 123456782',
    'btw NL123456782B01',
    '#123456782',
    '2024/123456782',
    '123456782-01',
    '123456782-B',
    '2024-0612345678',
    '0612345678-01',
    '0612345678AB',
    'order 0123456789',
    'polisnr 123456782',
  ],
  'longer numbers': [
    '1234567820',
    '9123456782',
    '00123456782',
    '123 456 782 901',
    '1 123 456 782',
    '4006 1234 5678 2123',
    '8712345678906',
  ],
  'numbers without meaning': [
    '000000000',
    '00000000',
    '123456789',
    '12345678',
    '06 €50 12345678',
    '987 654 321',
    '1234.56.789',
  ],
  times: [
    'om 10:30 uur',
    'van 09.00-10.30 en 14.00-15.15',
    '06.30-12.15 18.45',
    'maandag 9.00 tot 17.00',
    '24 uur per dag, 7 dagen per week',
    'op 12 mei 1930 uur',
  ],
  scores: [
    'niveau 3',
    'niveau 2, 3, 4 en 5',
    'scores 0 1 2 3 4 5 6 7 8 9',
    '01 02 03 04 05',
    '06 1 2 3 4 5 6 7 8',
    'van 2 naar 4 (schaal 1-5)',
    'SPPIC 4 van de 9',
    'domein 3.2.14',
    'niveaus 3 - 4 - 12',
    'versie 2.3.10',
    '100% van 12345 huishoudens',
    'bloeddruk 120/80',
  ],
  'help lines': [
    'bel 112',
    'bel 113 of 0800 0113',
    '0800-0113',
    'Veilig Thuis 0800 2000, dag en nacht',
    '0800 2000 24 uur per dag',
    '0800-2000 of 0800-0432',
    '08002000',
    'Kindertelefoon 0800 0432',
    'Slachtofferhulp 0900 0101',
    '0900-1234567',
    '0900 123 45 67',
    'gemeente 14 030',
  ],
  'dates of appointments': [
    'afspraak 12-03-2026',
    'Volgende keer 14 december 2026',
    'intake 14-05-2024',
    'startgesprek op 14-05-2024',
    'sinds 12-03-2019 in zorg',
    'hulp van 3 mei 2021 tot 3 mei 2025',
    'indicatie t/m 31-12-2024',
    'woont er tot en met 31-12-2024',
    'van 1-1-2019 t/m 31-12-2024',
    'verslag d.d. 12-03-2024',
    'd.d. 12/3/24',
    'maandag 12 mei 2025',
    '12-03-2024 om 10.00 uur',
    '12-03-2024 10:00',
    'terugkomen 12/3/27',
    '20 nov. 2026',
    '22-11-2025',
    '2026-11-20',
    '12 maart',
    '12-03',
    'uitgerekend op 12-03-2027',
    'ongeboren kind, echo 12-10-2026',
    'Zoon net geboren. Volgende afspraak was 20-11-2026',
    'zoon net geboren, afspraak op 20-11-2026',
    'geboortekaartje gebracht op 20-11-2026',
    'verjaardagsfeest 20-11-2026',
  ],
  'days that the calendar does not have, or nobody remembers': [
    '31-02-1985',
    'geboren 12-13-1985',
    'geboren 12-03-1903',
    '00-00-1985',
    '12-03-1885',
    'geboren 22-11-2026',
    'kasteel uit 12-03-1750',
  ],
  'numbers around a day': [
    '2021-05-12-003',
    '12-03-1985-2',
    '1-12-03-1985',
    'Z-12-03-1985',
    'BSN 15-10-2026 aangevraagd',
  ],
  'days without signs': ['19460417', '17041946', 'bestand 20240417'],
  'at-signs': ['@gemeente', 'afspraak @ 10.00', '3 @ 5', 'jan@', '@ voorbeeld.nl'],
  nothing: ['', ' ', '-', 'Mevrouw voelt zich beter dan in het vorige gesprek.'],
};

describe('the warning for what looks like personal data', () => {
  for (const [kind, texts] of Object.entries(NOTICED)) {
    for (const text of texts) {
      it(`notices ${kind} in “${text}”`, () => {
        expect(kindsIn(text)).to.deep.equal([kind]);
      });
    }
  }

  for (const [what, texts] of Object.entries(NOT_NOTICED)) {
    for (const text of texts) {
      it(`is silent about ${what}: “${text}”`, () => {
        expect(kindsIn(text)).to.deep.equal([]);
      });
    }
  }

  it('notices all kinds in one note, each once, in a fixed order', () => {
    const note =
      'mail a@b.nl of c@d.nl, bel 06-12345678 of 010 1234567, geb. 12-03-1985, BSN 123456782 12-03-1985';
    expect(kindsIn(note)).to.deep.equal(['bsn', 'birth-date', 'phone', 'email']);
  });

  it('notices what stands in any of the texts, and does not join two of them', () => {
    expect(findPersonalData(['niveau 3', '', 'a@b.nl'], TODAY)).to.deep.equal(['email']);
    expect(findPersonalData(['1234', '56782', '06-1234', '5678'], TODAY)).to.deep.equal([]);
    expect(findPersonalData([], TODAY)).to.deep.equal([]);
  });

  it('counts from today when no day is given', () => {
    const now = new Date();
    const yearsAgo = (years: number) => `1-1-${now.getFullYear() - years}`;
    expect(findPersonalData([yearsAgo(2)])).to.deep.equal(['birth-date']);
    expect(findPersonalData([yearsAgo(-1)])).to.deep.equal([]);
  });

  it('knows the eleven test', () => {
    for (const right of ['123456782', '111222333', '012345672', '12345672'])
      expect(passesElevenTest(right), right).to.equal(true);
    for (const wrong of ['123456789', '000000000', '1234567', '1234567820', '12345678a', ''])
      expect(passesElevenTest(wrong), wrong).to.equal(false);
  });
});

describe('the warning for a BSN, for any number', () => {
  /** A number that passes the test, made from its first eight digits. */
  const bsn = fc.integer({min: 1, max: 99_999_999}).chain((head) => {
    const digits = Array.from(String(head).padStart(8, '0'), Number);
    const last = digits.reduce((sum, digit, i) => sum + digit * (9 - i), 0) % 11;
    return last < 10 ? fc.constant(`${digits.join('')}${last}`) : fc.constant(undefined);
  });
  const validBsn = bsn.filter((number) => number !== undefined);
  const word = fc.constantFrom(
    'Mevrouw',
    'belde',
    'over',
    'haar',
    'niveau 3,',
    'en',
    '–',
    '(12 jaar)',
    'kind:',
    '\n',
  );
  const words = fc.array(word, {maxLength: 4}).map((list) => list.join(' '));
  const written = fc.constantFrom(
    (number: string) => number,
    (number: string) => number.replace(/(...)(...)(...)/, '$1 $2 $3'),
    (number: string) => number.replace(/(...)(...)(...)/, '$1.$2.$3'),
    (number: string) => number.replace(/(....)(..)(...)/, '$1.$2.$3'),
    (number: string) => number.replace(/(....)(..)(...)/, '$1 $2 $3'),
    (number: string) => number.replace(/(....)(..)(...)/, '$1-$2-$3'),
  );

  it('finds it in any text, in any usual writing', () => {
    fc.assert(
      fc.property(words, validBsn, written, words, (before, number, write, after) => {
        expect(kindsIn(`${before} ${write(number)} ${after}`)).to.deep.equal(['bsn']);
      }),
      {numRuns: 500},
    );
  });

  it('finds it without its leading zero, unless it reads as a day', () => {
    const short = validBsn.filter((number) => /^0[3-9][3-9]/.test(number)).map((number) => number.slice(1));
    fc.assert(
      fc.property(words, short, (before, number) => {
        expect(kindsIn(`${before} ${number}`)).to.deep.equal(['bsn']);
      }),
    );
  });

  it('is silent about nine digits that fail the test', () => {
    const failing = fc
      .integer({min: 0, max: 999_999_999})
      .map((number) => String(number).padStart(9, '0'))
      .filter((number) => !passesElevenTest(number));
    fc.assert(
      fc.property(words, failing, written, words, (before, number, write, after) => {
        expect(kindsIn(`${before} ${write(number)} ${after}`)).to.deep.equal([]);
      }),
      {numRuns: 500},
    );
  });

  it('never throws, and tells only kinds that it knows', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme'})), (texts) => {
        for (const kind of findPersonalData(texts, TODAY))
          expect(['bsn', 'birth-date', 'phone', 'email']).to.include(kind);
      }),
    );
  });
});
