import type { Paragraph, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { keepChartsWithHeadings } from '../../src/markdown/keep-charts-with-headings.ts';
import { noticeElements } from '../../src/markdown/notices.ts';

test.each([
  ['## A\n\nCHART', ['div(heading figure)']],
  ['## A\n\none\n\nCHART\n\nmore', ['div(heading paragraph figure)', 'paragraph']],
  ['## A\n\n待确认：one\n\nCHART', ['div(heading mdxJsxFlowElement figure)']],
  ['## A\n\none\n\ntwo\n\nCHART', ['heading', 'paragraph', 'paragraph', 'figure']],
  ['## A\n\n- one\n\nCHART', ['heading', 'list', 'figure']],
  ['CHART\n\n## A\n\ntext', ['figure', 'heading', 'paragraph']],
  ['## A\n\nCHART\n\n## B\n\nCHART', ['div(heading figure)', 'div(heading figure)']],
])('%j keeps its charts with their headings: %j', (text, expected) => {
  const tree = withCharts(unified().use(remarkParse).parse(text));
  noticeElements()(tree);
  keepChartsWithHeadings()(tree);
  expect(tree.children.map(shape)).toEqual(expected);
});

/** A paragraph CHART becomes what a drawn fence is. */
function withCharts(tree: Root): Root {
  for (const node of tree.children) {
    const [word] = node.type === 'paragraph' ? node.children : [];
    if (word?.type === 'text' && word.value === 'CHART')
      Object.assign(node, { children: [], data: { hName: 'figure' } });
  }
  return tree;
}

function shape(node: Root['children'][number]): string {
  const { type, data, children } = node as Paragraph;
  const name = data && 'hName' in data ? String(data.hName) : type;
  if (name !== 'div') return name;
  return `div(${children.map((child) => shape(child as never)).join(' ')})`;
}
