import type { FactLabel } from '../handbook/fact-labels.ts';

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

/** One thing that was changed, by its meaning: plain data that can be kept, undone and done once more. */
export type Edit = FactEdit | DutyEdit;
