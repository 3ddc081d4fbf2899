import { expect, it } from 'vitest';
import { githubAnnotations } from '../../src/check/github-annotations.ts';

it('writes one command for each problem, with the corrected lines in its text', () => {
  const problem = {
    file: 'content/roles/nurse.mdx',
    line: 3,
    column: 2,
    lastLine: 4,
    severity: 'error',
    kind: 'duty-layout',
    message: '信息行要缩进',
    fix: '1. 甲\n    - 主题：乙',
  } as const;
  expect(githubAnnotations([problem])).toEqual([
    '::error file=content/roles/nurse.mdx,line=3,endLine=4,title=职责的写法::信息行要缩进%0A请把第 3 至 4 行改为：%0A│ 1. 甲%0A│     - 主题：乙',
  ]);
});

it('escapes what GitHub reads as its own, in places more than in texts', () => {
  const place = { file: 'content/a,b:c%.mdx', line: 1, column: 3, kind: 'chart' } as const;
  expect(
    githubAnnotations([{ ...place, severity: 'warning', message: '98%, 甲: 乙\r\n丙' }]),
  ).toEqual([
    '::warning file=content/a%2Cb%3Ac%25.mdx,line=1,col=3,title=画不出来的图::98%25, 甲: 乙%0D%0A丙',
  ]);
});
