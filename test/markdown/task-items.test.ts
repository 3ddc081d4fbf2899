import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { parser } from '../../src/markdown/syntax.ts';
import { taskItems } from '../../src/markdown/task-items.ts';

it('boxes become characters; other items stay', () => {
  const tree = parser.parse('- [ ] 待办\n- [x] 办完\n- 别的\n') as Root;
  taskItems()(tree);
  const [list] = tree.children;
  if (list?.type !== 'list') throw new Error('no list');
  expect(list.children.map((item) => [textOf(item), item.checked])).toEqual([
    ['☐ 待办', null],
    ['☑ 办完', null],
    ['别的', null],
  ]);
});
