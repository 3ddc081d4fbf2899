import type { ToldProblem } from '../../../editor/read-refusal.ts';
import type { Head } from './local-clone.ts';
import type { ServerRefusal } from './server-answer.ts';

/** What became of a commit that was to be published. */
export type Published =
  /** It stands in `main`, or changed nothing; `said` are the server's lines, as far as they came. */
  | { readonly kind: 'accepted'; readonly commit: string; readonly said: string }
  /** The server did not take it, and said why; `problems` are what of that has a place in a file. */
  | { readonly kind: 'refused'; readonly said: string; readonly problems: readonly ToldProblem[] }
  /** `main` is no longer that upon which it was made: somebody was faster, or an own push came after all. */
  | { readonly kind: 'faster'; readonly head: Head; readonly isOwn: boolean }
  /** The connection was lost after it had left, and the server does not tell yet whether it came. */
  | { readonly kind: 'unknown'; readonly commit: string }
  /** Nothing was sent. */
  | ServerRefusal;
