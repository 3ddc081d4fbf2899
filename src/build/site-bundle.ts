import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { engineKey } from '../cache/engine-key.ts';
import { keepBundle } from '../integrations/keep-bundle.ts';

/**
 * The folder with the code that renders the pages of any content, as `keepBundle` describes it. Astro
 * makes it once for each engine; it may be deleted at any time.
 */
export async function siteBundle(): Promise<string> {
  const bundles = join(process.cwd(), 'node_modules/.cache/handbook-bundle');
  const bundle = join(bundles, engineKey());
  if (existsSync(bundle)) return bundle;
  await rm(bundles, { recursive: true, force: true });
  const draft = join(bundles, `draft-${process.pid}`);
  const out = join(draft, 'out');
  const { build } = await import('astro');
  await build({
    outDir: out,
    integrations: [keepBundle(draft)],
    logLevel: 'warn',
  });
  await rm(out, { recursive: true, force: true });
  await rename(draft, bundle);
  return bundle;
}
