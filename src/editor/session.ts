import type { Edit } from './edit.ts';

/** What somebody has done to the content, and what of it was taken back and may be done again. */
export interface Session {
  readonly edits: readonly Edit[];
  /** The one taken back last stands first. */
  readonly undone: readonly Edit[];
  /** In which field the last edit was typed, as long as the typing goes on; else empty. */
  readonly bout: string;
}

export const NOTHING_DONE: Session = { edits: [], undone: [], bout: '' };

/**
 * The session with one more edit. What is typed in one go (`bout`) is one edit, to be taken back at once;
 * an edit without a bout stands alone.
 */
export function withEdit({ edits, bout: before }: Session, edit: Edit, bout = ''): Session {
  const last = edits.at(-1);
  const joined = bout && bout === before && last ? joinedEdit(last, edit) : null;
  if (!joined) return { edits: [...edits, edit], undone: [], bout };
  const isNothing = 'was' in joined && 'to' in joined && isSame(joined.was, joined.to);
  return { edits: [...edits.slice(0, -1), ...(isNothing ? [] : [joined])], undone: [], bout };
}

/** The session with its last edit taken back. */
export function undo({ edits, undone }: Session): Session {
  const last = edits.at(-1);
  return last ? { edits: edits.slice(0, -1), undone: [last, ...undone], bout: '' } : NOTHING_DONE;
}

/** The session with the edit done again that was taken back last. */
export function redo({ edits, undone }: Session): Session {
  const [next, ...rest] = undone;
  return { edits: next ? [...edits, next] : edits, undone: rest, bout: '' };
}

/** The session without one edit, which somebody else's text has overtaken. */
export function withoutEdit({ edits }: Session, edit: Edit): Session {
  return { edits: edits.filter((it) => !isSame(it, edit)), undone: [], bout: '' };
}

/** The session with another edit in the place of one, upon which later ones build. */
export function withOtherEdit({ edits }: Session, edit: Edit, other: Edit): Session {
  return { edits: edits.map((it) => (isSame(it, edit) ? other : it)), undone: [], bout: '' };
}

/** What is left of the session once some of its edits are published: those that came meanwhile. */
export function withoutPublished({ edits }: Session, published: readonly Edit[]): Session {
  return {
    ...NOTHING_DONE,
    edits: edits.filter((it) => !published.some((own) => isSame(own, it))),
  };
}

/** One edit of what two edits of the same thing say, one after the other; null where they are of two. */
function joinedEdit(first: Edit, second: Edit): Edit | null {
  if (first.kind !== second.kind || !('was' in first) || !('was' in second)) return null;
  if (!isSame(second.was, 'to' in first ? first.to : undefined)) return null;
  return { ...first, to: 'to' in second ? second.to : undefined } as Edit;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
