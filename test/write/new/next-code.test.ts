import { expect, it } from 'vitest';
import { parseContent } from '../../../src/content/parse-content.ts';
import { nextCode } from '../../../src/write/new/next-code.ts';

it.each([
  [{ 内科: ['NK-01', 'NK-09'] }, '内科', 'NK-10'],
  [{ 内科: ['NK-01'], 外科: ['WK-01'] }, '药剂科', 'YJ-01'],
  [{ 内科: ['B1.01', 'B1.02'] }, '内科', 'B1.03'],
  [{ 内科: ['财004'] }, '内科', '财005'],
  [{ 内科: ['008'], 外科: ['009'] }, '内科', '010'],
  [{ 内科: [''], 外科: ['WK-01'] }, '内科', null],
  [{ 内科: [''] }, '内科', null],
  [{ 内科: ['甲'] }, '内科', null],
])('of %j in %s is next %s', (codes, department, code) => {
  const roles = Object.entries(codes as Record<string, string[]>).flatMap(([home, own]) =>
    own.map((it, at): [string, string] => [
      `content/roles/a-${home.charCodeAt(0)}-${at}.mdx`,
      `---\ntitle: 岗位${at}\ndepartment: ${home}\n${it && `code: ${it}\n`}---\n`,
    ]),
  );
  expect(nextCode(parseContent(new Map(roles)), department)).toBe(code);
});

it('gives no code again that a duty of the past had', () => {
  const role = '---\ntitle: 甲\ndepartment: 内科\ncode: NK-01\n---\n';
  const content = parseContent(new Map([['content/roles/a.mdx', role]]));
  const past = {
    numbers: new Set(['NK-02-01']),
    duties: new Map(),
    holders: new Set<string>(),
    lists: new Set<string>(),
  };
  expect(nextCode({ ...content, past }, '内科')).toBe('NK-03');
});
