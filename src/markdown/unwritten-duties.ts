import type { Root } from 'mdast';
import { contentPath, type PageFile } from './content-path.ts';
import { DUTIES_HEADING } from './duty-items.ts';
import { readSections } from './sections.ts';

/** Says to readers of a role or of common duties, under the heading of duties, that none is written yet. */
export function unwrittenDuties() {
  return (tree: Root, page: PageFile): void => {
    if (!/^content\/(?:roles|common)\//.test(contentPath(page))) return;
    const own = readSections(tree).find(({ title }) => title === DUTIES_HEADING);
    if (!own || own.nodes.some(({ type }) => type === 'list')) return;
    const at = tree.children.findIndex(({ position }) => position?.start.line === own.startLine);
    tree.children.splice(at + 1, 0, {
      type: 'paragraph',
      data: { hProperties: { className: ['aside'] } },
      children: [{ type: 'text', value: '职责待编写' }],
    });
  };
}
