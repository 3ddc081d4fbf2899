import { expect, it } from 'vitest';
import { findConflicts } from '../../src/content/merge-conflicts.ts';

const FILE = 'content/roles/nurse.mdx';

it('a conflict is told once, and the first author’s lines are read', () => {
  const text = '甲\n<<<<<<< HEAD\n乙\n丙\n=======\n丁\n>>>>>>> origin/main\n戊\n';
  expect(findConflicts(text, FILE)).toEqual({
    text: '甲\n\n乙\n丙\n\n\n\n戊\n',
    problems: [
      {
        file: FILE,
        line: 2,
        severity: 'error',
        message:
          '第 2 至 7 行的合并冲突没有处理完：两种写法保留一种，再删掉 <<<<<<<、=======、>>>>>>> 这几行',
      },
    ],
  });
});

it('the common origin of both versions is left out, too', () => {
  const text = '<<<<<<< a\n乙\n||||||| b\n甲\n=======\n丙\n>>>>>>> c';
  expect(findConflicts(text, FILE)).toMatchObject({
    text: '\n乙\n\n\n\n\n',
    problems: [{ line: 1 }],
  });
});

it('two conflicts are two problems', () => {
  const one = '<<<<<<< a\n乙\n=======\n丙\n>>>>>>> c\n';
  expect(findConflicts(one + one, FILE).problems.map(({ line }) => line)).toEqual([1, 6]);
});

it.each(['=======', '>>>>>>> origin/main', '<<<<<<< HEAD'])('%s left over is told', (mark) => {
  expect(findConflicts(`甲\n${mark}\n乙`, FILE)).toEqual({
    text: '甲\n\n乙',
    problems: [
      {
        file: FILE,
        line: 2,
        severity: 'error',
        message: `合并留下的记号没有删干净，请删掉这一行：${mark}`,
      },
    ],
  });
});

it.each(['======', '========', '> 引用', '=======甲'])('%s is text of its author', (text) => {
  expect(findConflicts(text, FILE)).toEqual({ text, problems: [] });
});
