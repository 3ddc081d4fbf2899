import type { Edit } from '../../editor/edit.ts';
import { NOTHING_DONE, type Session } from '../../editor/session.ts';
import { siteRoot } from '../site-root.ts';

/** What was edited and not published yet, as this browser keeps it through a reload or a crash. */
export function keptSession(): Session {
  try {
    const edits: unknown = JSON.parse(localStorage.getItem(KEY()) ?? '[]');
    return Array.isArray(edits) ? { ...NOTHING_DONE, edits: edits as Edit[] } : NOTHING_DONE;
  } catch {
    return NOTHING_DONE;
  }
}

/** Keeps the edits; says whether this browser lets it. */
export function keepSession({ edits }: Session): boolean {
  try {
    if (edits.length) localStorage.setItem(KEY(), JSON.stringify(edits));
    else localStorage.removeItem(KEY());
    return true;
  } catch {
    return false;
  }
}

/** Other handbooks may stand on the same host. */
const KEY = () => `handbook-edits ${siteRoot()}`;
