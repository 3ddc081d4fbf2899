import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { diagramFigures } from '../../src/markdown/diagram-figures.ts';
import { renderer } from '../diagrams/own-renderer.ts';

test('a chart too large for the letters of paper is printed in words', async () => {
  expect(await classes(steps(3))).toEqual(['chart-figure']);
  expect(await classes(steps(30))).toEqual(['chart-figure', 'in-words-on-paper']);
});

test('a chart whose words alone do not say it is printed as it is', async () => {
  const days = Array.from({ length: 80 }, (_, i) => `  第${i}步 :2026-01-01, 1d`);
  expect(await classes(['gantt', '  section 甲', ...days].join('\n'))).toEqual(['chart-figure']);
});

/** A process of so many steps, one below the other. */
function steps(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => `  s${i}["步骤"] --> s${i + 1}["步骤"]`);
  return ['flowchart TB', ...lines].join('\n');
}

async function classes(source: string): Promise<unknown> {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'code', lang: 'mermaid', value: source }],
  };
  await diagramFigures(renderer)(tree, new VFile({ path: 'content/guide/how-to-read.mdx' }));
  const [figure] = tree.children;
  const { hProperties } = (figure?.data ?? {}) as { hProperties?: { className: unknown } };
  return hProperties?.className;
}
