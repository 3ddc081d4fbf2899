import { lstatSync } from 'node:fs';
import type { Layout } from './layout.ts';

/** Where the web server that `publish:nginx` sets up answers git, on the site's own host. */
export const OWN_GIT = '/git/handbook.git';

/** Whether a server keeps its repository itself; that of a forge is cloned from there. */
export function keepsRepository({ repo }: Layout): boolean {
  return !lstatSync(repo).isSymbolicLink();
}
