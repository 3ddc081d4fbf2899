import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageText } from '../../src/content/page-text.ts';
import { roleDocument, rolePaper } from '../../src/export/role-document.ts';
import { withoutDuties } from '../../src/export/without-duties.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { SAMPLE, sampleHandbook } from '../sample.ts';

const handbook = sampleHandbook();

it.each([
  ['前言\n\n## 岗位职责\n\n1. 做事\n    - 编号：A-01\n', '前言\n\n## 岗位职责\n'],
  ['## 岗位职责 \n\n### 组\n\n1. 做事\n\n## 要求\n\n- 会\n', '## 岗位职责 \n\n## 要求\n\n- 会\n'],
])('%j is %j', (text, rest) => {
  expect(withoutDuties(text)).toBe(rest);
});

it.each([
  ['without the heading', '## 要求\n\n- 会\n'],
  ['with the heading twice', '## 岗位职责\n\n1. 做\n\n## 岗位职责\n\n1. 做\n'],
  ['with a fence', '## 岗位职责\n\n1. 做\n\n## 例子\n\n```text\n## 岗位职责\n```\n'],
])('a page %s stays whole', (_, text) => {
  expect(withoutDuties(text)).toBe(text);
});

it.each(handbook.roles.map((role) => [role.title, role] as const))(
  'the document of %s is the same without them',
  (_, role) => {
    const text = pageText(role.file, readFileSync(join(SAMPLE, role.file), 'utf8'));
    const paper = rolePaper(handbook, role);
    const whole = roleDocument(paper, readBody(text).tree);
    expect(roleDocument(paper, readBody(withoutDuties(text)).tree)).toEqual(whole);
  },
);
