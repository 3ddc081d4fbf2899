import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type ServedSite, serveSite } from '../../src/verify/serve-site.ts';
import { SITE_FOLDER } from '../site/site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const require = createRequire(import.meta.url);
const FONT = dirname(require.resolve('@fontsource/noto-sans-sc/package.json'));
const FONT_FOLDER = 'test-font';
const SHEET = `@import "${FONT_FOLDER}/400.css"; @import "${FONT_FOLDER}/600.css"; * { font-family: "Noto Sans SC" !important; }`;

/**
 * Serves the built site, or another, with Noto Sans SC beside it, for pages that run `useServedFont`, in any
 * browser; each loads a part of the font only once.
 */
export async function serveWithFont(site = SITE_FOLDER): Promise<ServedSite> {
  const folder = temporaryFolder();
  for (const name of readdirSync(site)) symlinkSync(join(site, name), join(folder, name));
  symlinkSync(FONT, join(folder, FONT_FOLDER));
  writeFileSync(join(folder, 'test-font.css'), SHEET);
  return serveSite(folder, '/', '', FONT_FOLDER);
}

/** Runs in a page of the served site; rejects where the font does not come. */
export async function useServedFont(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/test-font.css';
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
  document.head.append(link);
  await loaded;
  const text = document.body.textContent ?? '';
  await Promise.all(
    ['400', '600'].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans SC"`, text)),
  );
  await document.fonts.ready;
  if (!document.fonts.check('16px "Noto Sans SC"', '岗位职责')) throw new Error('no font');
}
