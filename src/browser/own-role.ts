import { siteRoot } from './site-root.ts';

/** The id of the role that the reader chose as their own; empty where none is, or nothing is kept. */
export function ownRole(): string {
  try {
    return localStorage.getItem(key()) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the choice in this browser, or forgets it where the id is empty. */
export function keepOwnRole(id: string): void {
  try {
    if (id) localStorage.setItem(key(), id);
    else localStorage.removeItem(key());
  } catch {
    // Storage is switched off: nothing is offered that needs it.
  }
}

/** Handbooks of several companies may lie on one host. */
function key(): string {
  return `role ${new URL(siteRoot()).pathname}`;
}
