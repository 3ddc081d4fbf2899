import { expect, test } from 'vitest';
import { validate } from '../../src/content/validate.ts';
import { handbookSchema } from '../../src/schemas/handbook.ts';

const PLAIN = { title: '手册', company: '甲店', owner: '人事部', contact: '请找人事部' };

test('a handbook stands at the root of its host unless HR says otherwise', () => {
  expect(check({}).data).toEqual({ ...PLAIN, base: '/' });
});

test.each(['/', '/handbook/', '/a/手册/c/'])('base may be %s', (base) => {
  expect(check({ base })).toMatchObject({ data: { base }, problems: [] });
});

test.each([
  'handbook/',
  '/handbook',
  '',
  '//a.cn/',
  '/a b/',
  '/a?b/',
  'https://a.cn/',
  '/../../',
  '/a/./',
])('base may not be %j', (base) => {
  expect(check({ base }).problems).toMatchObject([
    problem('base（网站路径）要以 / 开头、以 / 结尾，如 / 或 /handbook/'),
  ]);
});

test.each(['https://a.cn', 'http://handbook.a-b.cn:8080/'])('site may be %s', (site) => {
  expect(check({ site })).toMatchObject({ data: { site }, problems: [] });
});

test.each(['a.cn', 'https://a.cn/handbook/', 'ftp://a.cn', 'https://'])(
  'site may not be %j',
  (site) => {
    expect(check({ site }).problems).toMatchObject([
      problem('site（网站域名）要写成 https://域名 这样的网址，后面不带路径'),
    ]);
  },
);

test.each([
  '/git/handbook.git',
  'https://git.a.cn/人事/手册.git',
  'http://10.0.0.8:3000/hr/handbook',
  'https://git.a.cn/hr/handbook/',
])('git may be %s', (git) => {
  expect(check({ git })).toMatchObject({ data: { git }, problems: [] });
});

test.each([
  'git@git.a.cn:hr/handbook.git',
  'ssh://git.a.cn/handbook.git',
  'https://git.a.cn',
  'https://name:word@git.a.cn/handbook.git',
  'git/handbook.git',
  '//git.a.cn/handbook.git',
  '/',
  'https://git.a.cn/hand;book.git',
])('git may not be %j', (git) => {
  expect(check({ git }).problems).toMatchObject([
    problem(
      'git（推送网址）要写成 https://域名/路径 这样的网址，或者本网站上以 / 开头的路径，如 /git/handbook.git',
    ),
  ]);
});

test.each([true, false])('editor may be %s', (editor) => {
  expect(check({ editor })).toMatchObject({ data: { editor }, problems: [] });
});

test('editor may not be a word', () => {
  expect(check({ editor: '否' }).problems).toMatchObject([
    problem('editor（网页修改）要写成 true 或 false，不加引号'),
  ]);
});

function check(more: Record<string, string | boolean>) {
  const place = { file: 'content/handbook.yaml', text: '', lineOf: () => 5 };
  return validate(handbookSchema, { ...PLAIN, ...more }, { ...PLAIN, base: '/' }, place);
}

function problem(message: string) {
  return { file: 'content/handbook.yaml', line: 5, severity: 'error', message };
}
