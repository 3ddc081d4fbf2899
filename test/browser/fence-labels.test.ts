import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderer } from '../diagrams/own-renderer.ts';
import { openChartPage } from './chart-page.ts';

const long =
  'flowchart TB\n a["售后服务部客户关系管理与投诉处理专员"] --> b["Customer Relationship Management 客户关系"] --> c{"是否属于索赔范围？"}';
const fixture = (name: string) =>
  readFileSync(new URL(`../diagrams/charts/${name}.mmd`, import.meta.url), 'utf8');

test.each([
  ['flowchart', fixture('flowchart')],
  ['block', fixture('block')],
  ['state', fixture('state')],
  ['flowchart with long labels', long],
])('%s: every label keeps inside its shape', async (_, source) => {
  const { svg } = await renderer.renderFence(source);
  const { page, complaints } = await openChartPage([svg]);
  const labels = await page.evaluate(() => {
    const groups = [...document.querySelectorAll('g[transform]')];
    return groups.flatMap((group) => {
      const shapes = [...group.children].filter(({ tagName }) =>
        /^(rect|path|polygon|circle)$/.test(tagName),
      );
      const text = group.querySelector('text');
      if (shapes.length === 0 || !text) return [];
      const boxes = shapes.map((shape) => shape.getBoundingClientRect());
      const { left, right } = text.getBoundingClientRect();
      const inside =
        left >= Math.min(...boxes.map((box) => box.left)) &&
        right <= Math.max(...boxes.map((box) => box.right));
      return [{ text: text.textContent, inside }];
    });
  });
  expect(labels.length).toBeGreaterThan(2);
  expect(labels.filter(({ inside }) => !inside)).toEqual([]);
  expect(complaints).toEqual([]);
});
