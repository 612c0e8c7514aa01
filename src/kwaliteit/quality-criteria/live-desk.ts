/** The desk of an element: it outlives a drawing, so that parts that come later always see what is there now. */
import type {Comparison, Desk, Records, Wish} from './desk.js';
import type {View} from './place.js';
import type {Shown} from './shown.js';
import type {CriteriaWords} from './words.js';

/** What the element lets the desk see and do. */
export interface DeskOwner {
  readonly records: () => Records;
  readonly shown: () => Shown;
  readonly words: () => CriteriaWords;
  readonly editionYear: () => number | undefined;
  readonly ownWords: Desk['ownWords'];
  readonly heading: Desk['heading'];
  readonly link: Desk['link'];
  readonly setting: () => string;
  readonly howMany: Desk['howMany'];
  readonly local: Desk['local'];
  readonly related: Desk['related'];
  readonly redraw: () => Promise<void>;
  readonly find: (selector: string) => HTMLElement | null;
  readonly move: (change: Partial<Shown>, how?: 'push' | 'replace') => void;
  readonly go: (view: View) => void;
  readonly isTaken: (fullId: string) => boolean;
  readonly take: Desk['take'];
}

export class LiveDesk implements Desk {
  constructor(private readonly owner: DeskOwner) {}

  get frameworks() {
    return this.owner.records().frameworks;
  }

  get segments() {
    return this.owner.records().segments;
  }

  get themes() {
    return this.owner.records().themes;
  }

  get purchases() {
    return this.owner.records().purchases;
  }

  get lists() {
    return this.owner.records().lists;
  }

  get guidance() {
    return this.owner.records().guidance;
  }

  get wish() {
    return this.owner.shown().wish;
  }

  get comparison() {
    return this.owner.shown().comparison;
  }

  get view() {
    return this.owner.shown().view;
  }

  get words() {
    return this.owner.words();
  }

  get setting() {
    return this.owner.setting();
  }

  get editionYear() {
    return this.owner.editionYear();
  }

  ownWords<T extends Readonly<Record<string, string>>>(words: T): T {
    return this.owner.ownWords(words);
  }

  heading(content: unknown, depth: number, className?: string) {
    return this.owner.heading(content, depth, className);
  }

  link(fullId: string, text: unknown) {
    return this.owner.link(fullId, text);
  }

  local(fullId: string) {
    return this.owner.local(fullId);
  }

  related(fullId: string) {
    return this.owner.related(fullId);
  }

  howMany(total: number): number {
    return this.owner.howMany(total);
  }

  redraw(): Promise<void> {
    return this.owner.redraw();
  }

  find(selector: string): HTMLElement | null {
    return this.owner.find(selector);
  }

  choose(wish: Wish, how: 'push' | 'replace'): void {
    this.owner.move({wish}, how);
  }

  compare(comparison: Comparison): void {
    this.owner.move({comparison});
  }

  go(view: View): void {
    this.owner.go(view);
  }

  isTaken(fullId: string): boolean {
    return this.owner.isTaken(fullId);
  }

  take(fullId: string, isTaken: boolean, name: string): Promise<void> {
    return this.owner.take(fullId, isTaken, name);
  }
}
