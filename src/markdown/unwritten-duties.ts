import type { Root } from 'mdast';
import { DUTIES_HEADING } from './duty-items.ts';
import { readSections } from './sections.ts';

/** Says to readers under the heading of duties that none is written yet. */
export function unwrittenDuties() {
  return (tree: Root): void => {
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
