import { expect, it } from 'vitest';
import { formatPlaces } from '../../../src/handbook/causes/places.ts';

const at = (file: string, ...lines: number[]) => lines.map((line) => ({ file, line }));

it('names places file by file, each line once', () => {
  expect(formatPlaces([...at('b.mdx', 5, 3, 5), ...at('a.mdx', 1)])).toBe(
    'b.mdx 第 3、5 行，a.mdx 第 1 行',
  );
});

it('names ten places and how many there are', () => {
  const lines = Array.from({ length: 12 }, (_, i) => i + 1);
  expect(formatPlaces(at('a.mdx', ...lines))).toBe(
    'a.mdx 第 1、2、3、4、5、6、7、8、9、10 行 等 12 处',
  );
});
