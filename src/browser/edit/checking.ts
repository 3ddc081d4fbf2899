import type { EditableContent } from '../../editor/editable-content.ts';
import type { PlacedProblem } from '../../handbook/problem.ts';

/** What the check is told: the whole content at first, then what differs from it. */
export type CheckRequest =
  | { readonly start: EditableContent }
  | {
      /** The texts that differ now from those at the start or of the request before; null is a file that is gone. */
      readonly changed: readonly (readonly [file: string, text: string | null])[];
    };

/** What it answers to each request but the first: all there is to say of the whole content. */
export interface CheckAnswer {
  readonly problems: readonly PlacedProblem[];
}
