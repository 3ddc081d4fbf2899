import { readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { keepBundle } from '../integrations/keep-bundle.ts';
import { writeCopies } from './packed-copies.ts';
import { plainFiles } from './plain-files.ts';

/** Makes the folder `bundles` hold the code of this engine's pages, as `keepBundle` describes it, in `bundle` and nothing else. */
async function bundlePages(bundles: string, bundle: string): Promise<string> {
  await rm(bundles, { recursive: true, force: true });
  const draft = join(bundles, `draft-${process.pid}`);
  const out = join(draft, 'out');
  await build({ outDir: out, integrations: [keepBundle(draft)], logLevel: 'warn' });
  await rm(out, { recursive: true, force: true });
  // Every site of this engine would pack the same again.
  const files = plainFiles(join(draft, 'client')).map((path) => join(draft, 'client', path));
  for (const file of files) writeCopies(file, readFileSync(file));
  await rename(draft, bundle);
  return bundle;
}

// The helper's side: answers with the folder, or with what went wrong.
const [, , bundles, bundle] = process.argv;
if (process.send && bundles && bundle)
  process.send(await bundlePages(bundles, bundle).catch((error: unknown) => error), () =>
    process.disconnect(),
  );
