import type { Root } from 'mdast';
import type { Outline } from '../diagrams/outline.ts';
import { siteRenderer } from '../diagrams/site-renderer.ts';
import type { Outlines } from '../export/markdown-parts.ts';
import { type RolePaper, roleDocument } from '../export/role-document.ts';
import { withoutDuties } from '../export/without-duties.ts';
import { writeDocx } from '../export/write-docx.ts';
import { chartsOf } from '../markdown/charts-of.ts';
import { readBody } from '../markdown/read-body.ts';

/** The document of Word that a role's paper and the text of its page make. Rejects where a chart cannot be drawn. */
export async function writeDocument(paper: RolePaper, text: string): Promise<Uint8Array> {
  const { tree } = readBody(withoutDuties(text));
  return writeDocx(roleDocument(paper, tree, await outlinesOf(tree)));
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
