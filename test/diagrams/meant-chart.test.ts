import { expect, test } from 'vitest';
import { meantChart } from '../../src/diagrams/meant-chart.ts';
import { renderer } from './own-renderer.ts';

test.each([
  ['flowchart TD\n  a["甲"] —> b["乙"]', 'flowchart TD\n  a["甲"] --> b["乙"]'],
  ['flowchart TD\n  a["甲"] → b["乙"]', 'flowchart TD\n  a["甲"] --> b["乙"]'],
  ['flowchart TD\n  a["甲"] --＞ b', 'flowchart TD\n  a["甲"] --> b'],
  ['flowchart TD\n  a【甲】 --> b', 'flowchart TD\n  a[甲] --> b'],
  ['flowchart TD\n  a[“甲”] --> b', 'flowchart TD\n  a["甲"] --> b'],
  ['flowchart TD\n  a[审批(院长)] --> b', 'flowchart TD\n  a["审批(院长)"] --> b'],
  ['pie\n  "甲"：30', 'pie\n  "甲":30'],
])('%j is meant as a chart that can be drawn', async (source, meant) => {
  expect(meantChart(source)).toBe(meant);
  await expect(renderer.renderFence(meant)).resolves.toHaveProperty('svg');
});

test('words in quotes stay as they are', () => {
  const source = 'flowchart TD\n  a["甲→乙【一】"] --> b';
  expect(meantChart(source)).toBe(source);
});
