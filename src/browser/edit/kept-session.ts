import type { Edit } from '../../editor/edit.ts';
import { NOTHING_DONE, type Session } from '../../editor/session.ts';
import { siteRoot } from '../site-root.ts';

/** What was edited and not published yet, as this browser keeps it through a reload or a crash. */
export function keptSession(): Session {
  try {
    const edits: unknown = JSON.parse(localStorage.getItem(KEY()) ?? '[]');
    return { ...NOTHING_DONE, edits: Array.isArray(edits) ? (edits as Edit[]) : [] };
  } catch {
    return { ...NOTHING_DONE, edits: [] };
  }
}

/** Keeps the edits; says whether this browser lets it. */
export function keepSession(edits: Session['edits']): boolean {
  try {
    if (edits.length) localStorage.setItem(KEY(), JSON.stringify(edits));
    else localStorage.removeItem(KEY());
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells of what another tab of this browser keeps now, so that none overwrites what was done in another.
 * Gives what ends that.
 */
export function followKept(tell: (session: Session) => void): () => void {
  const onStored = ({ key }: StorageEvent) => {
    if (key === KEY() || key === null) tell(keptSession());
  };
  // A page that was left and is shown again was told of nothing meanwhile.
  const onShown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) tell(keptSession());
  };
  addEventListener('storage', onStored);
  addEventListener('pageshow', onShown);
  return () => {
    removeEventListener('storage', onStored);
    removeEventListener('pageshow', onShown);
  };
}

/** Other handbooks may stand on the same host. */
const KEY = () => `handbook-edits ${siteRoot()}`;
