import type { PhrasingContent, Root, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { contentPath, type PageFile } from './content-path.ts';
import { MEASURES_HEADING } from './read-measures.ts';
import { readSections } from './sections.ts';

/**
 * Turns every name in the tables of a role's 考核指标 that are headed 指标 into `<MetricName name>`; one
 * that is a link already stays it.
 */
export function measureElements() {
  return (tree: Root, page: PageFile): void => {
    if (!contentPath(page).startsWith('content/roles/')) return;
    const sections = readSections(tree).filter(({ title }) => title === MEASURES_HEADING);
    for (const table of sections.flatMap(({ nodes }) => nodes)) {
      if (table.type !== 'table') continue;
      const [head, ...names] = table.children.flatMap(({ children }) => children.slice(0, 1));
      if (head && textOf(head) === '指标') for (const cell of names) replaceName(cell);
    }
  };
}

function replaceName(cell: TableCell): void {
  const name = textOf(cell).trim();
  if (!name || cell.children.some(({ type }) => type === 'link')) return;
  cell.children = [
    {
      type: 'mdxJsxTextElement',
      name: 'MetricName',
      attributes: [{ type: 'mdxJsxAttribute', name: 'name', value: name }],
      children: cell.children as PhrasingContent[],
    },
  ];
}
