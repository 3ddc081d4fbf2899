import type { EditConflict } from './desk.ts';
import type { DutyWords, Edit, Value } from './edit.ts';
import { ownWords } from './merge-words.ts';

/**
 * The edit that writes one's own change upon what somebody else wrote meanwhile, and keeps what they
 * changed beside it; null where nothing stands there to write upon.
 */
export function ownUpon({ edit, now }: Pick<EditConflict, 'edit' | 'now'>): Edit | null {
  if (now === null) return null;
  switch (edit.kind) {
    case 'duty': {
      const { was, to } = edit;
      const words = now as DutyWords;
      return { ...edit, was: words, to: ownWords({ was, to, now: words }) };
    }
    case 'fact':
      return { ...edit, was: now as Value };
    case 'section':
      return { ...edit, was: now as string };
    default:
      return null;
  }
}
