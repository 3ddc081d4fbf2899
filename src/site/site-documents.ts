import type { Root } from 'mdast';
import { engineKey } from '../cache/engine-key.ts';
import { createFileCache } from '../cache/file-cache.ts';
import { keepResults } from '../cache/kept-results.ts';
import { pageText } from '../content/page-text.ts';
import type { Outline } from '../diagrams/outline.ts';
import { siteRenderer } from '../diagrams/site-renderer.ts';
import type { Outlines } from '../export/markdown-parts.ts';
import { roleDocument, rolePaper } from '../export/role-document.ts';
import { withoutDuties } from '../export/without-duties.ts';
import { writeDocx } from '../export/write-docx.ts';
import type { Role } from '../handbook/model.ts';
import { chartsOf } from '../markdown/charts-of.ts';
import { readBody } from '../markdown/read-body.ts';
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
    const { tree } = readBody(withoutDuties(text));
    return writeDocx(roleDocument(paper, tree, await outlinesOf(tree)));
  });
}

/** What the charts of a page say, which its page has drawn or will draw. Rejects where one cannot be drawn. */
async function outlinesOf(page: Root): Promise<Outlines> {
  const outlines = new Map<string, Outline>();
  for (const { fence, heading } of chartsOf(page)) {
    const { outline = [] } = await siteRenderer.renderFence(fence.value, heading);
    outlines.set(fence.value, outline);
  }
  return outlines;
}
