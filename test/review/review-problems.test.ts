import { expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import { reviewProblems } from '../../src/review/review-problems.ts';
import { filesWith, role } from './handbook-of.ts';

const REQUIREMENTS = '\n## 任职要求\n\n三年经验。\n';
const person = (title: string, code: string, matter: string) =>
  role(title, code, matter, [], REQUIREMENTS);

it('tells each kind once, where the first is written, with a count and the first few', () => {
  const clerks = ['a', 'b', 'c', 'd'].map((id, i) => [
    `roles/${id}.mdx`,
    person(`专员${id}`, `ZB-1${i}`, 'reportsTo: 主管'),
  ]);
  const files = {
    'roles/head.mdx': person('主管', 'ZB-01', 'deputy: 王代'),
    'roles/clerk.mdx': person('文员', 'ZB-02', 'reportsTo: 主管\ndeputy: 主管'),
    ...Object.fromEntries(clerks),
  };
  expect(told(files)).toEqual([
    {
      file: 'content/roles/a.mdx',
      line: 1,
      severity: 'warning',
      kind: 'role-without-deputy',
      message: '没有职务代理人的岗位 4 处：专员a；专员b；专员c；等',
    },
  ]);
});

it('tells of dates only those that are past or near', () => {
  const files = (first: string, second: string) => ({
    'roles/head.mdx': person('主管', 'ZB-01', `deputy: 文员\nreviewBy: ${first}`),
    'roles/clerk.mdx': person(
      '文员',
      'ZB-02',
      `reportsTo: 主管\ndeputy: 主管\nreviewBy: ${second}`,
    ),
  });
  const messages = (first: string, second: string) =>
    told(files(first, second)).map(({ message }) => message);
  expect(messages('2026-08-01', '2027-01-01')).toEqual([]);
  expect(messages('2026-08-01', '2026-07-31')).toEqual(['要复核的岗位 1 处：文员']);
  expect(messages('2020-01-01', '2026-07-31')).toEqual(['要复核的岗位 2 处：主管；文员']);
});

it('tells at its line of an answer that nobody asks for: misspelt, or settled since', () => {
  const files = {
    'roles/head.mdx': person('主管', 'ZB-01', 'deputy: 文员'),
    'roles/clerk.mdx': person('文员', 'ZB-02', 'reportsTo: 主管\ndeputy: 主管'),
    'review.yaml': '没有职务代理人的岗位:\n  文元: 暂缺\n  主管: 由集团指定\n',
  };
  expect(told(files).map(({ line, kind, message }) => [line, kind, message])).toEqual([
    [2, 'idle-answer', '体检没有问「没有职务代理人的岗位」里的「文元」，是不是「文员」？'],
    [
      3,
      'idle-answer',
      '体检没有问「没有职务代理人的岗位」里的「主管」；已经改好的，可以删掉这一行',
    ],
  ]);
});

function told(files: Readonly<Record<string, string>>) {
  const content = parseContent(filesWith(files));
  return reviewProblems(joinContent(content), content, '2026-06-01');
}
