import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parser } from '../../src/markdown/syntax.ts';

describe('the Markdown of the handbook', () => {
  it('ends emphasis where Chinese punctuation stands beside it', () => {
    expect(kinds('**注意：**按期完成。本部门**（含二级网点）**负责。')).toEqual([
      '注意：',
      '（含二级网点）',
    ]);
  });

  it('strikes nothing through between single tildes', () => {
    expect(kinds('9~12点、14~16点')).toEqual([]);
  });

  it('reads tables', () => {
    expect((parser.parse('| 甲 |\n| --- |\n| 乙 |') as Root).children[0]?.type).toBe('table');
  });
});

/** The text of everything that stands out. */
function kinds(text: string): string[] {
  const found: string[] = [];
  visit(parser.runSync(parser.parse(text)) as Root, ['strong', 'delete'], (node) => {
    found.push(textOf(node));
  });
  return found;
}
