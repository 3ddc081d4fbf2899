import type { FactLabel } from '../handbook/fact-labels.ts';
import type { Kind } from '../write/kinds.ts';

/** The text of every content file as it was read, by its path from the project's folder (`content/…`). */
export type Texts = ReadonlyMap<string, string>;

/** What stands behind a key: a text, a number, or a list of texts. */
export type Value = string | number | readonly string[];

/** What a duty says, without its 编号: names as they are written in its file, sentences as one types them. */
export interface DutyWords {
  readonly text: string;
  readonly subItems: readonly string[];
  readonly facts: Readonly<Partial<Record<FactLabel, readonly string[]>>>;
}

/** A fact at the head of a page, or of an entry of a list; null stands for one that is not there. */
export interface FactEdit {
  readonly kind: 'fact';
  readonly file: string;
  /** The entry of a list; empty for a page. */
  readonly id: string;
  /** A key of the schema, or one of a mapping below it: `facts.职级`. */
  readonly key: string;
  readonly was: Value | null;
  readonly to: Value | null;
}

/** Other words of a duty, which is named by its 编号, or where it has none by its sentence. */
export interface DutyEdit {
  readonly kind: 'duty';
  readonly file: string;
  readonly duty: string;
  readonly was: DutyWords;
  readonly to: DutyWords;
}

/** Where a duty is to stand: in a group, which is made where it is absent, below another duty or first. */
export interface DutyPlace {
  /** The `###` heading; empty for the duties above the first one. */
  readonly group: string;
  /** The duty above it, null where it is the first. Below one that is gone, the place is the last. */
  readonly behind: string | null;
}

/** A duty more. */
export interface AddDutyEdit extends DutyPlace {
  readonly kind: 'add-duty';
  readonly file: string;
  /** Its 编号; empty where it is to have none. */
  readonly number: string;
  readonly to: DutyWords;
}

/** A duty that goes; its 编号 is retired. */
export interface RemoveDutyEdit {
  readonly kind: 'remove-duty';
  readonly file: string;
  readonly duty: string;
  readonly was: DutyWords;
}

/** A duty that stands elsewhere, with its 编号 and all its lines. */
export interface PlaceDutyEdit extends DutyPlace {
  readonly kind: 'place-duty';
  readonly file: string;
  readonly duty: string;
  readonly toFile: string;
}

/** Another heading of a group of duties; null takes the heading away and leaves the duties. */
export interface GroupEdit {
  readonly kind: 'group';
  readonly file: string;
  readonly group: string;
  readonly to: string | null;
}

/** The Markdown below a `##` heading, or with an empty title above the first; null where there is no such section. */
export interface SectionEdit {
  readonly kind: 'section';
  readonly file: string;
  readonly title: string;
  readonly was: string | null;
  readonly to: string | null;
  /** The section below which a new one stands; absent where it is the last. */
  readonly behind?: string;
}

/** Something new with a name, told by the flags of the command `new`. */
export interface NewEdit {
  readonly kind: 'new';
  readonly what: Kind;
  /** The name of its file, or that in its list. */
  readonly id: string;
  readonly known: readonly (readonly [flag: string, value: Value])[];
}

/** Another name for something, in every place that leads to it. */
export interface RenameEdit {
  readonly kind: 'rename';
  readonly what: Kind;
  readonly id: string;
  readonly name: string;
  readonly keepsAlias: boolean;
}

/** A page that goes, or with an `id` an entry of a list. */
export interface RemoveEdit {
  readonly kind: 'remove';
  readonly file: string;
  readonly id: string;
}

/** Lines that become others, as a finding corrects them: each side joined by line ends. */
export interface CorrectEdit {
  readonly kind: 'correct';
  readonly file: string;
  /** Where they stood; the same lines nearest to it are meant. */
  readonly line: number;
  readonly was: string;
  readonly to: string;
}

/** One thing that was changed, by its meaning: plain data that can be kept, undone and done once more. */
export type Edit =
  | FactEdit
  | DutyEdit
  | AddDutyEdit
  | RemoveDutyEdit
  | PlaceDutyEdit
  | GroupEdit
  | SectionEdit
  | NewEdit
  | RenameEdit
  | RemoveEdit
  | CorrectEdit;
