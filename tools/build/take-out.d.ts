/** A piece of a library that is taken out. */
export interface Cut {
  /** The end of the file's path. */
  readonly file: string;
  readonly text: string | RegExp;
  /** What comes in its place. */
  readonly by?: string;
}

interface Context {
  error(message: string): never;
}

/** What is left of a file; nothing where no cut is for this file. */
export function leanCode(cuts: readonly Cut[], code: string, id: string): string | undefined;

/** Takes out of a library what our code has no use for; `gone` finds where our code asks for it. */
export default function takeOut(
  name: string,
  cuts: readonly Cut[],
  gone: RegExp,
): {
  readonly name: string;
  transform(this: Context, code: string, id: string): {code: string; map: null} | null;
};
