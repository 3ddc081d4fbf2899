import type { List, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { numberOf, readDutyItems } from '../../src/markdown/duty-items.ts';
import { parser } from '../../src/markdown/syntax.ts';

describe('readDutyItems', () => {
  it('gives the items as Markdown made them', () => {
    expect(read('### 库存\n\n1. 盘点**库存**\n    - 编号：A\n    - 主题：B\n2. 清库\n')).toEqual([
      { line: 3, text: '盘点库存', below: { subItems: [], factLines: [4, 5] } },
      { line: 6, text: '清库', below: { subItems: [], factLines: [] } },
    ]);
  });

  it('gives the sub-items without their marks', () => {
    expect(read('1. 甲\n\n    1. 见[乙](b.mdx)\n    2. **丙**\n    - 编号：A\n')[0]?.below).toEqual(
      {
        subItems: [
          { line: 3, text: '见乙' },
          { line: 4, text: '丙' },
        ],
        factLines: [5],
      },
    );
  });

  it('passes over lists that are not numbered', () => expect(read('- 甲\n')).toEqual([]));

  it.each([
    ['a second paragraph', '1. 甲\n\n    乙\n'],
    ['a list below a sub-item', '1. 甲\n    1. 乙\n        1. 丙\n'],
    ['sub-items below the facts', '1. 甲\n    - 编号：A\n    1. 乙\n'],
    ['two kinds of sub-items', '1. 甲\n    1. 乙\n    2) 丙\n'],
    ['a list below a fact', '1. 甲\n    - 编号：A\n        - 乙\n'],
    ['a fact over two lines', '1. 甲\n    - 编号：A\n      乙\n'],
    ['a sentence over two lines', '1. 甲\n乙\n'],
    ['no sentence', '1. - 甲\n'],
  ])('gives no lists for an item with %s', (_name, text) => {
    expect(read(text)[0]?.below).toBeNull();
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
