import { expect, test } from 'vitest';
import { joinContent } from '../../src/handbook/join-content.ts';
import { topOfTree } from '../../src/handbook/top-of-tree.ts';
import { content, department } from './written.ts';

const ward = (title: string, parent?: string) =>
  department(`ward-${title}`, { title, ...(parent && { parent }) });

test('the top of a company is its departments below no other', () => {
  const parts = [ward('内科'), ward('外科'), ward('病房', '内科')];
  expect(top(parts, 9)).toEqual(['内科', '外科']);
  expect(top(parts, 1)).toEqual(['内科']);
});

test('below an only top department it is that one with its parts', () => {
  expect(top([ward('院部'), ward('内科', '院部'), ward('病房', '内科')], 9)).toEqual([
    '院部',
    '内科',
  ]);
});

function top(departments: ReturnType<typeof ward>[], most: number): string[] {
  return topOfTree(joinContent(content({ departments })), most).map(({ title }) => title);
}
