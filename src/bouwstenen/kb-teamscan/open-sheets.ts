/** Reading answer sheets from files. A file that is none is refused by its name; the others are taken. */
import {FileProblem, readFile} from '../../core/work/take-away/file.js';
import type {MomentId} from '../../core/work/moments.js';
import {SHEET_FORMAT, knownSheet, type Sheet} from './sheets.js';

export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  /** What is wrong with the files that were refused, each with its name. */
  readonly refused: readonly string[];
}

export interface RefusalWords {
  readonly sheetDamaged: string;
  readonly sheetIsScan: string;
}

export async function readSheets(
  files: readonly File[],
  moment: MomentId,
  rows: ReadonlySet<string>,
  words: RefusalWords,
): Promise<ReadSheets> {
  const read = await Promise.all(files.map((file) => readSheet(file, moment, rows, words)));
  return {
    sheets: read.flatMap((outcome) => (typeof outcome === 'string' ? [] : outcome)),
    refused: read.filter((outcome) => typeof outcome === 'string'),
  };
}

async function readSheet(
  file: File,
  moment: MomentId,
  rows: ReadonlySet<string>,
  words: RefusalWords,
): Promise<Sheet | string> {
  try {
    const {value, savedAt} = await readFile(file, SHEET_FORMAT);
    return knownSheet(value, savedAt, moment, rows) ?? `${file.name}: ${words.sheetDamaged}`;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const isScan = error.reason === 'other-format' && (await isWholeScan(file));
    return `${file.name}: ${isScan ? words.sheetIsScan : error.message}`;
  }
}

const isWholeScan = (file: File): Promise<boolean> =>
  readFile(file, 'kb-teamscan').then(
    () => true,
    () => false,
  );
