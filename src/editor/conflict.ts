import type { DutyWords, Texts, Value } from './edit.ts';

/** Why an edit cannot be made in the texts as they are now. */
export interface Conflict {
  /**
   * `changed`: somebody else changed the same; `gone`: what it is about is not there any more; `taken`: its
   * number, id or name belongs to another; `refused`: it cannot be called so; `unreadable`: the file cannot
   * be read where it would be written.
   */
  readonly why: 'changed' | 'gone' | 'taken' | 'refused' | 'unreadable';
  /** What stands there now; null where nothing does. */
  readonly now: Value | DutyWords | null;
  /** Why it is refused or whose it is, in Chinese; absent where `why` and `now` say it all. */
  readonly message?: string;
}

/** The texts after an edit, or why it cannot be made. */
export type Applied = { readonly texts: Texts } | { readonly conflict: Conflict };
