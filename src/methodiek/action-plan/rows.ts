/** Which lines of a list are shown: those of the value, and empty ones that someone is about to fill in. */
import {nextId, type PlanLine} from './value.js';

export class Rows {
  /** Ids in the order in which they are shown, by list. */
  readonly #shown = new Map<string, readonly string[]>();
  /** Those that may be empty. */
  readonly #blank = new Map<string, ReadonlySet<string>>();

  /**
   * Ids of the lines to show. An empty list shows one empty line, so that people can begin.
   * @param name Of the list, such as `goals`, or of a part of it that stands together: `solutions/eigen-kracht`.
   * @param lines Of that part.
   * @param all Of the whole list, whose ids are taken.
   */
  of(name: string, lines: readonly PlanLine[], all: readonly PlanLine[] = lines): readonly string[] {
    const filled = lines.map(({id}) => id);
    const blank = this.#blank.get(name) ?? new Set();
    const before = (this.#shown.get(name) ?? []).filter((id) => filled.includes(id) || blank.has(id));
    const shown = [...before, ...filled.filter((id) => !before.includes(id))];
    if (!shown.length) shown.push(this.#newBlank(name, all));
    this.#shown.set(name, shown);
    return shown;
  }

  /** Shows one more empty line. @returns Its id; that of the empty line that stands there already, if it is the last. */
  add(name: string, lines: readonly PlanLine[], all: readonly PlanLine[] = lines): string {
    const shown = this.of(name, lines, all);
    const last = shown.at(-1)!;
    if (!lines.some(({id}) => id === last)) return last;
    const id = this.#newBlank(name, all);
    this.#shown.set(name, [...shown, id]);
    return id;
  }

  /** A line that was filled may be empty now and stay where it is, since someone is typing in it. */
  keep(name: string, id: string): void {
    this.#blank.set(name, new Set([...(this.#blank.get(name) ?? []), id]));
  }

  remove(name: string, id: string): void {
    this.#blank.set(name, new Set([...(this.#blank.get(name) ?? [])].filter((other) => other !== id)));
  }

  /** Shows no empty lines any more. */
  clear(): void {
    this.#blank.clear();
    this.#shown.clear();
  }

  #newBlank(name: string, all: readonly PlanLine[]): string {
    const [list] = name.split('/');
    const taken = [...this.#blank].flatMap(([other, ids]) => (other.split('/')[0] === list ? [...ids] : []));
    const id = nextId(all, taken);
    this.keep(name, id);
    return id;
  }
}
