import { lstatSync } from 'node:fs';
import type { Layout } from './layout.ts';

/** Whether a forge keeps the repository of a server, with addresses and accounts of its own. */
export function isOfForge({ repo }: Pick<Layout, 'repo'>): boolean {
  return lstatSync(repo, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
