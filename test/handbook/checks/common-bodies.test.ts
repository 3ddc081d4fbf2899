import { expect, it } from 'vitest';
import { parseContent } from '../../../src/content/parse-content.ts';
import { commonBodies } from '../../../src/handbook/checks/common-bodies.ts';

const check = (body: string) =>
  commonBodies(
    parseContent(
      new Map([['content/common/all.mdx', `---\ntitle: 通用\nfor: 全体\n---\n\n${body}`]]),
    ),
  );
const DUTIES = '## 岗位职责\n\n1. 完成交办事项\n    - 编号：TY-01\n';

it('accepts duties alone, in groups or not', () => {
  expect(check(DUTIES)).toEqual([]);
  expect(check(DUTIES.replace('\n\n', '\n\n### 日常\n\n'))).toEqual([]);
});

it('refuses whatever else stands there, at its line', () => {
  expect(check(`${DUTIES}\n## 说明\n\n每年修订\n`)).toMatchObject([{ line: 11 }]);
  expect(check(`前言\n\n${DUTIES}`)).toMatchObject([{ line: 1 }]);
});
