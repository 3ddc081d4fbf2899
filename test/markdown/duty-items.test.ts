import type { List, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { numberOf, readDutyItems } from '../../src/markdown/duty-items.ts';
import { parser } from '../../src/markdown/syntax.ts';

describe('readDutyItems', () => {
  it('gives the items as Markdown made them', () => {
    expect(read('### 库存\n\n1. 盘点**库存**\n    - 编号：A\n    - 主题：B\n2. 清库\n')).toEqual([
      { line: 3, text: '盘点库存', factLines: [4, 5] },
      { line: 6, text: '清库', factLines: [] },
    ]);
  });

  it('passes over lists that are not numbered', () => expect(read('- 甲\n')).toEqual([]));

  it.each([
    ['a second paragraph', '1. 甲\n\n    乙\n'],
    ['a numbered list below', '1. 甲\n    1. 乙\n'],
    ['a list below a fact', '1. 甲\n    - 编号：A\n        - 乙\n'],
    ['a fact over two lines', '1. 甲\n    - 编号：A\n      乙\n'],
    ['a sentence over two lines', '1. 甲\n乙\n'],
    ['no sentence', '1. - 甲\n'],
  ])('gives no fact lines for an item with %s', (_name, text) => {
    expect(read(text)[0]?.factLines).toBeNull();
  });
});

describe('numberOf', () => {
  it.each([
    ['1. 甲\n    - 主题：B\n    - 编号: XS-01-01\n', 'XS-01-01'],
    ['1. 甲\n    - 编号：[XS-01-01](#x)\n', 'XS-01-01'],
    ['1. 甲\n', ''],
  ])('finds the 编号 in %j', (text, number) => {
    const [list] = (parser.parse(text) as Root).children as [List];
    expect(list.children.map(numberOf)).toEqual([number]);
  });
});

function read(text: string) {
  return readDutyItems((parser.parse(text) as Root).children);
}
