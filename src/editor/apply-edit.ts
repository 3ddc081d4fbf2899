import { changeDuty } from './change-duty.ts';
import { changeFact } from './change-fact.ts';
import type { Applied, Conflict } from './conflict.ts';
import type { Edit, Texts } from './edit.ts';

/**
 * Makes one edit; everything that it is not about stays to the byte. What others changed meanwhile is
 * merged, unless it is the very same that the edit changes. An edit that is made already changes nothing.
 */
export function applyEdit(texts: Texts, edit: Edit): Applied {
  switch (edit.kind) {
    case 'fact':
      return changeFact(texts, edit);
    case 'duty':
      return changeDuty(texts, edit);
  }
}

/** The texts after all edits, one after the other, but for those that cannot be made, each with what stands there now. */
export function applyEdits(
  texts: Texts,
  edits: readonly Edit[],
): { readonly texts: Texts; readonly conflicts: readonly (Conflict & { readonly edit: Edit })[] } {
  const conflicts: (Conflict & { edit: Edit })[] = [];
  let now = texts;
  for (const edit of edits) {
    const applied = applyEdit(now, edit);
    if ('texts' in applied) now = applied.texts;
    else conflicts.push({ edit, ...applied.conflict });
  }
  return { texts: now, conflicts };
}
