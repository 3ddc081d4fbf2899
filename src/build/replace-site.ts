import { rename, rm } from 'node:fs/promises';

/** Puts a site that is ready in the place of the last one, as a whole. */
export async function replaceSite(ready: string, site: string): Promise<void> {
  const last = '.build-last';
  await rm(last, { recursive: true, force: true });
  await rename(site, last).catch(ignoreMissing);
  await rename(ready, site);
  await rm(last, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
