/**
 * The file in which people keep what they filled in. It stays on their own computer; nothing is sent.
 * `{format: 'wijkgids/<tag>', version: 1, content: <id of the edition or source>, savedAt: <ISO time>, value}`
 */
import {knownObject} from '../known-value.js';
import {charactersOf, oneLine} from './text.js';
import {fill, takeAwayWords as words} from './words.js';

/** Goes up when a file could no longer be read by the elements that people have now. */
const VERSION = 1;

/** Far more than anyone fills in. */
const LARGEST_FILE = 1_000_000;

export type FileProblemReason =
  'empty' | 'too-large' | 'unreadable' | 'not-json' | 'without-format' | 'other-format' | 'newer' | 'damaged';

/** Why a file cannot be taken over. The message is Dutch, for the user: what was found, what was expected. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly reason: FileProblemReason,
    message: string,
  ) {
    super(message);
  }
}

export interface KeptFile {
  /** What was filled in, as it stood in the file: known to be JSON, and nothing more. */
  readonly value: unknown;
  /** Id of the edition or source with which it was filled in, or empty. */
  readonly content: string;
  /** When it was saved, as an ISO time, or empty. */
  readonly savedAt: string;
}

/**
 * The file to keep.
 * @param tag tag of the element, such as `zrm-matrix`.
 * @param content id of the edition or source that was filled in.
 * @param value plain JSON.
 * @param name what the file is called, in Dutch and without the name of a person; the date is added.
 */
export function toFile(
  tag: string,
  content: string,
  value: unknown,
  name: string,
  now = new Date(),
): {name: string; text: string} {
  const kept = {format: formatOf(tag), version: VERSION, content, savedAt: now.toISOString(), value};
  return {name: fileName(name, 'json', now), text: `${JSON.stringify(kept, undefined, 2)}\n`};
}

/** A name such as `zelfredzaamheid-matrix 2026-11-22.json`, with the user's own date, that every system takes. */
export function fileName(name: string, extension: string, now = new Date()): string {
  const allowed = oneLine(name)
    // Signs that a system forbids, and invisible ones that could make an extension look like another.
    .replaceAll(/[\\/:*?"<>|\t\p{Cf}]+/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '');
  const shortened = charactersOf(allowed).slice(0, 80).join('').trimEnd();
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${shortened ? `${shortened} ` : ''}${date}.${extension}`;
}

/**
 * Hands a file to the browser, which saves it or asks where.
 * @param type media type, such as `application/json` or `text/csv`.
 */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // The link never stands in the page, so that no router or counter of the page sees the click.
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * Reads a file that was kept by the element with this tag.
 * It changes nothing. A caller takes the value over only when this has succeeded, through the element's own check of
 * what is known, and asks first when something is filled in already: a damaged or foreign file loses nothing.
 * @throws {FileProblem} when the file is not one of this element's, or is damaged.
 */
export async function readFile(file: File, tag: string): Promise<KeptFile> {
  const expected = formatOf(tag);
  if (file.size > LARGEST_FILE) {
    throw new FileProblem(
      'too-large',
      fill(words.fileTooLarge, {found: megabytes(file.size), expected: megabytes(LARGEST_FILE)}),
    );
  }
  const text = await file.text().catch(() => {
    throw new FileProblem('unreadable', fill(words.fileUnreadable, {expected}));
  });
  if (!text.trim()) throw new FileProblem('empty', fill(words.fileEmpty, {expected}));
  return kept(parsed(text, expected), expected);
}

const formatOf = (tag: string): string => `wijkgids/${tag}`;

const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('nl-NL', {maximumFractionDigits: 1})} MB`;

function parsed(text: string, expected: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileProblem('not-json', fill(words.fileNotJson, {expected}));
  }
}

function kept(data: unknown, expected: string): KeptFile {
  const {format, version, content, savedAt, value} = knownObject(data);
  if (typeof format !== 'string' || !oneLine(format)) {
    throw new FileProblem('without-format', fill(words.fileWithoutFormat, {expected}));
  }
  if (format !== expected) {
    const found = charactersOf(oneLine(format)).slice(0, 60).join('');
    throw new FileProblem('other-format', fill(words.fileOfOtherFormat, {found, expected}));
  }
  const damaged = (found: string) => new FileProblem('damaged', fill(words.fileDamaged, {found, expected}));
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw damaged('version');
  if (version > VERSION) {
    throw new FileProblem('newer', fill(words.fileNewer, {found: version, expected: VERSION}));
  }
  if (value === undefined || value === null) throw damaged('value');
  return {
    value,
    content: typeof content === 'string' ? content : '',
    savedAt: typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt)) ? savedAt : '',
  };
}
