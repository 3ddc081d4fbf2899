import { expect, test } from 'vitest';
import { mentionsOfNumber } from '../../src/editor/mentions-of-number.ts';

const TEXTS = new Map([
  [
    'content/roles/chef.mdx',
    '1. 备料\n    - 编号：CF-01-1\n2. 试味（见 CF-01-1）\n    - 编号：CF-01-16\n',
  ],
  ['content/guide/day.mdx', '照[备料](../roles/chef.mdx#CF-01-1)。\r\n第 CF-01-16 条'],
  ['content/topics.yaml', 'menu:\n  name: 菜单\n'],
]);

test('a number is found wherever it stands as a whole, but not where it is given', () => {
  expect(mentionsOfNumber(TEXTS, 'CF-01-1')).toEqual([
    { file: 'content/roles/chef.mdx', line: 3, text: '2. 试味（见 CF-01-1）' },
    { file: 'content/guide/day.mdx', line: 1, text: '照[备料](../roles/chef.mdx#CF-01-1)。' },
  ]);
});

test('a longer number is another one', () => {
  expect(mentionsOfNumber(TEXTS, 'CF-01-16').map(({ line }) => line)).toEqual([2]);
});

test('a number that nobody mentions has no places', () => {
  expect(mentionsOfNumber(TEXTS, 'CF-01-2')).toEqual([]);
});
