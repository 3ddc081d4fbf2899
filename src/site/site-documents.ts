import { engineKey } from '../cache/engine-key.ts';
import { createFileCache } from '../cache/file-cache.ts';
import { keepResults } from '../cache/kept-results.ts';
import { pageText } from '../content/page-text.ts';
import { rolePaper } from '../export/role-document.ts';
import type { Role } from '../handbook/model.ts';
import { siteFolder, siteHandbook } from './site-content.ts';

const kept = keepResults<Uint8Array>(
  createFileCache('node_modules/.cache/handbook-documents'),
  engineKey(),
);

/** The document of Word for a role of this build, written once as long as what it says stays the same. */
export async function siteDocument(role: Role): Promise<Uint8Array> {
  const text = pageText(role.file, siteFolder().texts.get(role.file) ?? '');
  const paper = rolePaper(siteHandbook(), role);
  return kept.onceMade(role.id, [paper, text], async () => {
    const { writeDocument } = await import('./write-document.ts');
    return writeDocument(paper, text);
  });
}
