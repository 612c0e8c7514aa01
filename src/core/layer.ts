/** What a municipality adds to the national content. Only additions: what is national stays as it is. */
import {nothing, type TemplateResult} from 'lit';

/** What an addition is, as people see it named. */
export type LocalKind = 'afspraak' | 'hulpmiddel' | 'link' | 'notitie' | 'nummer';

/** Something local that stands beside a national record, visibly local. */
export interface LocalAddition {
  readonly id: string;
  readonly kind: LocalKind;
  /** Full ids of the records beside which it stands. */
  readonly at: readonly string[];
  /** Ids of the settings for which it counts; all when there are none. */
  readonly settings: readonly string[];
  readonly title: string;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  /** Telephone number, as people write it. */
  readonly phone?: string | undefined;
  readonly organisation: string;
  /** ISO date on which the organisation wrote it. */
  readonly date: string;
}

/** A number of the municipality's own, shown with the national help lines. */
export interface LocalHelpLine {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly about?: string | undefined;
  readonly phones: readonly {readonly number: string; readonly label?: string | undefined}[];
  readonly url?: string | undefined;
  readonly organisation: string;
  readonly date: string;
}

/** A layer as elements see it. */
export interface Layer {
  /** Everything that is added, in the file's order. */
  readonly all: readonly LocalAddition[];
  /** Numbers of its own, shown in every strip with help lines. */
  readonly helpLines: readonly LocalHelpLine[];
  /** Additions to the record with this full id. */
  additions(fullId: string): readonly LocalAddition[];
  /** Draws them. It comes with the layer, so that a page without one does not load it. */
  render(fullId: string, setting: string): TemplateResult | typeof nothing;
  /** The same for additions that an element has a place of its own for, such as local tools among the others. */
  draw(additions: readonly LocalAddition[]): TemplateResult | typeof nothing;
  /** Whether the layer hides this tool, placement or link; nothing else can be hidden. */
  hides(fullId: string): boolean;
  /**
   * A national record as the layer leaves it: without links and placements that it hides.
   * @returns Nothing for a tool that it hides.
   */
  shown<T extends object>(fullId: string, record: T): T | undefined;
  /** Other words for the interface of this tag. */
  words(tag: string): Readonly<Record<string, string>>;
  /** Records of its own, by kind, in the form of the national ones: an own edition of the matrix. */
  records(kind: string): Readonly<Record<string, object>>;
}

const none = Object.freeze({});

/** The layer of a page that names none. */
export const emptyLayer: Layer = {
  all: [],
  helpLines: [],
  additions: () => [],
  render: () => nothing,
  draw: () => nothing,
  hides: () => false,
  shown: (_fullId, record) => record,
  words: () => none,
  records: () => none,
};
