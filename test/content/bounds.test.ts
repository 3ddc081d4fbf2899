import { expect, it } from 'vitest';
import { explainSize, flattenLines } from '../../src/content/bounds.ts';

it('a page larger than anybody writes is refused', () => {
  expect(explainSize('content/roles/a.mdx', 256 * 1024)).toBeNull();
  expect(explainSize('content/roles/a.mdx', 256 * 1024 + 1)?.message).toBe(
    '这个文件太大（257 KB，最多 256 KB），请分成几个文件，或检查是不是粘贴错了',
  );
});

it('a list may be longer than a page', () => {
  expect(explainSize('content/topics.yaml', 1024 * 1024)).toBeNull();
  expect(explainSize('content/topics.yaml', 5 * 1024 * 1024)?.message).toContain('最多 4,096 KB');
});

it('lines nested too deep are told once and read without their depth', () => {
  const deep = `${'>'.repeat(1500)}甲\n${' '.repeat(81)}- 乙\n    - 丙`;
  expect(flattenLines(deep, 'a.mdx')).toEqual({
    text: '甲\n- 乙\n    - 丙',
    problems: [
      {
        file: 'a.mdx',
        line: 1,
        severity: 'error',
        message: '这一行缩进或引用（>）的层数太多，请减少层数',
      },
    ],
  });
});
