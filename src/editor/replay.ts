import type { ContentReader } from '../content/content-reader.ts';
import { applyEdit } from './apply-edit.ts';
import type { Conflict } from './conflict.ts';
import type { Edit, Texts } from './edit.ts';

/** What stands there after edits, and those that cannot be made, each with what stands there now. */
export interface Replayed {
  readonly texts: Texts;
  readonly conflicts: readonly (Conflict & { readonly edit: Edit })[];
}

/**
 * Makes edits upon texts, one after the other. Of those that are asked for again only what follows the
 * first other one is made anew.
 */
export function replayUpon(
  start: Texts,
  reader?: ContentReader,
): (edits: readonly Edit[]) => Replayed {
  let steps: Step[] = [];
  return (edits) => {
    const other = steps.findIndex(({ key }, at) => key !== JSON.stringify(edits[at]));
    steps = steps.slice(0, other < 0 ? steps.length : other);
    for (const edit of edits.slice(steps.length)) {
      const texts = steps.at(-1)?.texts ?? start;
      const applied = applyEdit(texts, edit, reader);
      const conflict = 'texts' in applied ? null : { edit, ...applied.conflict };
      const key = JSON.stringify(edit);
      steps.push({ key, conflict, texts: 'texts' in applied ? applied.texts : texts });
    }
    return {
      texts: steps.at(-1)?.texts ?? start,
      conflicts: steps.flatMap(({ conflict }) => conflict ?? []),
    };
  };
}

/** One edit, by which it is known again, and what stands there after it. */
interface Step {
  readonly key: string;
  readonly texts: Texts;
  readonly conflict: Replayed['conflicts'][number] | null;
}
