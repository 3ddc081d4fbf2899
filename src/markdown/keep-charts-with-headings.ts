import type { Paragraph, Root, RootContent } from 'mdast';

/**
 * Puts a heading and the chart it announces, with at most one paragraph or notice between them, into one box:
 * on paper neither stands without the other.
 */
export function keepChartsWithHeadings() {
  return (tree: Root): void => {
    for (let chart = tree.children.length - 1; chart > 0; chart--) {
      if (!isChart(tree.children[chart])) continue;
      const heading = [chart - 1, chart - 2].find((i) => tree.children[i]?.type === 'heading');
      if (heading === undefined) continue;
      if (heading === chart - 2 && !isShort(tree.children[chart - 1])) continue;
      const kept = tree.children.slice(heading, chart + 1);
      tree.children.splice(heading, kept.length, box(kept));
    }
  };
}

function isShort(node: RootContent | undefined): boolean {
  return (
    node?.type === 'paragraph' || (node?.type === 'mdxJsxFlowElement' && node.name === 'Notice')
  );
}

function isChart(node: RootContent | undefined): boolean {
  return !!node?.data && 'hName' in node.data && node.data.hName === 'figure';
}

function box(kept: readonly RootContent[]): Paragraph {
  const data = { hName: 'div', hProperties: { className: ['kept-together'] } };
  return Object.assign({ type: 'paragraph' as const, data }, { children: [...kept] as never[] });
}
