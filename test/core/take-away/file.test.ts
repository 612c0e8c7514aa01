import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  FileProblem,
  fileName,
  readFile,
  saveFile,
  toFile,
  type FileProblemReason,
} from '../../../src/core/work/take-away/file.js';
import {HOSTILE} from './samples.js';
import '../../support/console.js';

const evening = new Date(2026, 10, 22, 23, 30);
const fileOf = (...parts: BlobPart[]) => new File(parts, 'bestand.json');
const kept = (change: object = {}) => ({
  format: 'wijkgids/zrm-matrix',
  version: 1,
  content: 'zrm-2013',
  savedAt: '2026-11-22T22:30:00.000Z',
  value: {moments: []},
  ...change,
});

async function problemOf(file: File): Promise<FileProblem> {
  try {
    await readFile(file, 'zrm-matrix');
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('the file was read');
}

describe('the file to keep', () => {
  it('says what it is, which version, what it was filled in with, and when', () => {
    const {text} = toFile('zrm-matrix', 'zrm-2013', {moments: []}, 'zelfredzaamheid-matrix', evening);
    expect(JSON.parse(text)).to.deep.equal(kept({savedAt: evening.toISOString()}));
  });

  it('can be read by a person in a text editor', () => {
    expect(toFile('zrm-matrix', '', {a: 1}, 'x').text).to.contain('\n  "format": "wijkgids/zrm-matrix",\n');
  });

  it('is named in Dutch, with the date of where the user is', () => {
    expect(toFile('zrm-matrix', '', {}, 'zelfredzaamheid-matrix', evening).name).to.equal(
      'zelfredzaamheid-matrix 2026-11-22.json',
    );
  });

  it('gets today’s date when none is given', () => {
    const {name, text} = toFile('zrm-matrix', '', {}, 'matrix');
    const {savedAt} = JSON.parse(text) as {savedAt: string};
    expect(Math.abs(Date.now() - Date.parse(savedAt))).to.be.below(60_000);
    expect(name).to.match(/^matrix \d{4}-\d{2}-\d{2}\.json$/);
  });

  it('is read back as it was written', async () => {
    const {text} = toFile('zrm-matrix', 'zrm-2013', {note: HOSTILE}, 'x', evening);
    expect(await readFile(fileOf(text), 'zrm-matrix')).to.deep.equal({
      value: {note: HOSTILE},
      content: 'zrm-2013',
      savedAt: evening.toISOString(),
    });
  });

  it('is read back as it was written, whatever was filled in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (value) => {
        const {text} = toFile('zrm-matrix', '', value, 'x', evening);
        const back = await readFile(fileOf(text), 'zrm-matrix');
        expect(JSON.stringify(back.value)).to.equal(JSON.stringify(value));
      }),
      {numRuns: 50},
    );
  });
});

describe('the name of a file', () => {
  const names: Record<string, string> = {
    'plan: a/b\\c*?"<>|d': 'plan a b c d 2026-11-22.csv',
    '../..': '2026-11-22.csv',
    ' .verborgen. ': 'verborgen 2026-11-22.csv',
    'plan\u202Ecsv.exe\u0000\n2': 'plan csv.exe 2 2026-11-22.csv',
    '': '2026-11-22.csv',
    'overzicht é 😀': 'overzicht é 😀 2026-11-22.csv',
  };
  for (const [asked, given] of Object.entries(names)) {
    it(`suits every system: ${JSON.stringify(asked)}`, () =>
      expect(fileName(asked, 'csv', evening)).to.equal(given));
  }

  it('is not too long for a system, and cuts no character in half', () => {
    expect(fileName('😀'.repeat(200), 'csv', evening)).to.equal(`${'😀'.repeat(80)} 2026-11-22.csv`);
  });
});

describe('saving a file', () => {
  const original = {create: URL.createObjectURL, revoke: URL.revokeObjectURL, timeout: window.setTimeout};
  let blobs: Blob[] = [];
  let revoked: string[] = [];
  let later: {run: () => void; after: number}[] = [];
  let saved: {name: string; url: string; connected: boolean}[] = [];

  beforeEach(() => {
    [blobs, revoked, later, saved] = [[], [], [], []];
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return 'blob:here';
    };
    URL.revokeObjectURL = (url) => revoked.push(url);
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({name: this.download, url: this.href, connected: this.isConnected});
    };
    window.setTimeout = ((run: () => void, after: number) =>
      later.push({run, after})) as unknown as typeof window.setTimeout;
  });

  afterEach(() => {
    URL.createObjectURL = original.create;
    URL.revokeObjectURL = original.revoke;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    window.setTimeout = original.timeout;
  });

  it('hands the text to the browser under its name, without a link on the page', async () => {
    saveFile('matrix 2026-11-22.csv', '\uFEFFé;😀\r\n', 'text/csv');
    expect(saved).to.deep.equal([{name: 'matrix 2026-11-22.csv', url: 'blob:here', connected: false}]);
    expect(blobs[0]!.type).to.equal('text/csv;charset=utf-8');
    // The mark at the beginning is in the bytes; reading as text would take it off.
    const bytes = new Uint8Array(await blobs[0]!.arrayBuffer());
    expect([...bytes.slice(0, 5)]).to.deep.equal([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
  });

  it('frees the memory later, when the browser has surely read it', () => {
    saveFile('x.json', '{}', 'application/json');
    expect(revoked).to.deep.equal([]);
    expect(later).to.have.length(1);
    expect(later[0]!.after).to.be.at.least(10_000);
    later[0]!.run();
    expect(revoked).to.deep.equal(['blob:here']);
  });
});

describe('a file that does not fit', () => {
  const cases: Record<string, [file: File, reason: FileProblemReason, says: string[]]> = {
    'is empty': [fileOf(''), 'empty', ['leeg', 'wijkgids/zrm-matrix']],
    'holds blank lines only': [fileOf(' \n\n'), 'empty', ['leeg']],
    'is a picture': [fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47])), 'not-json', ['JSON']],
    'is cut off': [fileOf(JSON.stringify(kept()).slice(0, -9)), 'not-json', ['beschadigd', 'JSON']],
    'is JSON in another encoding': [
      fileOf(new Uint16Array(Array.from('{"format": 1}').map((sign) => sign.charCodeAt(0)))),
      'not-json',
      ['JSON'],
    ],
    'belongs to another element': [
      fileOf(JSON.stringify(kept({format: 'wijkgids/participation-ladder'}))),
      'other-format',
      ['wijkgids/participation-ladder', 'wijkgids/zrm-matrix'],
    ],
    'is of another program': [
      fileOf('{"format": "geojson", "version": 1}'),
      'other-format',
      ['geojson', 'wijkgids/zrm-matrix'],
    ],
    'says nowhere what it is': [fileOf('{"a": 1}'), 'without-format', ['wijkgids/zrm-matrix']],
    'pretends to be one': [
      fileOf('{"__proto__": {"format": "wijkgids/zrm-matrix", "version": 1, "value": {}}}'),
      'without-format',
      [],
    ],
    'is newer': [fileOf(JSON.stringify(kept({version: 2}))), 'newer', ['versie: 2', 'versie 1']],
    'has no version': [fileOf(JSON.stringify(kept({version: undefined}))), 'damaged', ['version']],
    'has half a version': [fileOf(JSON.stringify(kept({version: 1.5}))), 'damaged', ['version']],
    'has a text as version': [fileOf(JSON.stringify(kept({version: '1'}))), 'damaged', ['version']],
    'has no value': [fileOf(JSON.stringify(kept({value: undefined}))), 'damaged', ['value']],
    'has nothing as value': [fileOf(JSON.stringify(kept({value: null}))), 'damaged', ['value']],
    'is nested endlessly': [fileOf('['.repeat(900_000)), 'not-json', ['JSON']],
    'is too large': [fileOf(' '.repeat(2_345_678)), 'too-large', ['2,3 MB', '1 MB']],
  };

  for (const [what, [file, reason, says]] of Object.entries(cases)) {
    it(`gets a message that says so when it ${what}`, async () => {
      const problem = await problemOf(file);
      expect(problem.reason).to.equal(reason);
      expect(problem.name).to.equal('FileProblem');
      for (const text of says) expect(problem.message).to.contain(text);
      expect(problem.message).to.not.match(/[{}]|undefined/);
    });
  }

  for (const json of ['null', '3', '"x"', '[]', '[{"format": "wijkgids/zrm-matrix"}]']) {
    it(`says nowhere what it is: ${json}`, async () =>
      expect((await problemOf(fileOf(json))).reason).to.equal('without-format'));
  }

  it('gets a message when it can no longer be read', async () => {
    const file = fileOf('{}');
    file.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect((await problemOf(file)).reason).to.equal('unreadable');
  });

  it('is not read at all when it is too large', async () => {
    const file = fileOf(' '.repeat(1_000_001));
    file.text = () => {
      throw new Error('read');
    };
    expect((await problemOf(file)).reason).to.equal('too-large');
  });

  it('is refused in one short line, whatever it calls itself', async () => {
    for (const format of [...HOSTILE, 'x'.repeat(5000), 'a\nb']) {
      const {message, reason} = await problemOf(fileOf(JSON.stringify(kept({format}))));
      expect(reason).to.equal('other-format');
      expect(message.length).to.be.below(200);
      expect(message).to.not.contain('\n');
    }
  });

  it('never fails in another way, whatever stands in it', async () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({format: fc.constant('wijkgids/zrm-matrix'), version: fc.jsonValue(), value: fc.jsonValue()})
        .map((data) => JSON.stringify(data)),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        await readFile(fileOf(text), 'zrm-matrix').catch((error: unknown) => {
          expect(error).to.be.instanceOf(FileProblem);
        });
      }),
    );
  });
});

describe('a file that fits', () => {
  it('is read with the mark of UTF-8 before it, as some editors write', async () => {
    const {value} = await readFile(fileOf('\uFEFF', JSON.stringify(kept())), 'zrm-matrix');
    expect(value).to.deep.equal({moments: []});
  });

  it('is read when it does not say, or wrongly says, when and with what it was made', async () => {
    const read = await readFile(
      fileOf(JSON.stringify(kept({savedAt: 'gisteren', content: 7}))),
      'zrm-matrix',
    );
    expect(read).to.deep.equal({value: {moments: []}, content: '', savedAt: ''});
  });
});
