import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitList } from '../../src/handbook/split-list.ts';

const wards = [
  { label: '外科', rows: ['主任', '医生'] },
  { label: '内科', rows: ['护士长'] },
  { label: '药房', rows: ['药师', '库管'] },
];

test('a list that fits stays on one page, named after its ends', () => {
  expect(splitList(wards, 8)).toEqual([
    {
      name: '外科–药房',
      parts: wards.map((group) => ({ group, rows: group.rows, isContinued: false })),
    },
  ]);
});

test('a group stays together where a page can hold it', () => {
  expect(shown(splitList(wards, 6))).toEqual({
    '外科–内科': '主任 医生 护士长',
    药房: '药师 库管',
  });
});

test('a group too long for a page goes on over the next ones, which are numbered', () => {
  const pages = splitList([{ label: 'Z', rows: [1, 2, 3, 4, 5] }], 3);
  expect(shown(pages)).toEqual({ 'Z（1）': '1 2', 'Z（2）': '3 4', 'Z（3）': '5' });
  expect(pages.map(({ parts }) => parts.map(({ isContinued }) => isContinued))).toEqual([
    [false],
    [true],
    [true],
  ]);
});

test('a group without rows still stands somewhere, and nothing gives no page', () => {
  expect(shown(splitList([{ label: 'A', rows: [] }]))).toEqual({ A: '' });
  expect(splitList([])).toEqual([]);
});

test('of any list every row stands on one page, in order, and no page is longer than it may be', () => {
  const group = fc.record({ label: fc.constantFrom('A', 'B', 'C'), rows: fc.array(fc.nat()) });
  fc.assert(
    fc.property(fc.array(group), fc.integer({ min: 2, max: 12 }), (groups, most) => {
      const pages = splitList(groups, most);
      const parts = pages.flatMap((page) => page.parts);
      expect(parts.flatMap(({ rows }) => rows)).toEqual(groups.flatMap(({ rows }) => rows));
      expect([...new Set(parts.map((part) => part.group))]).toEqual(groups);
      const names = pages.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const page of pages) {
        const height = page.parts.reduce((sum, { rows }) => sum + 1 + rows.length, 0);
        expect(height).toBeGreaterThan(0);
        expect(height).toBeLessThanOrEqual(most);
      }
    }),
  );
});

function shown(pages: ReturnType<typeof splitList>): Record<string, string> {
  return Object.fromEntries(
    pages.map(({ name, parts }) => [name, parts.flatMap(({ rows }) => rows).join(' ')]),
  );
}
