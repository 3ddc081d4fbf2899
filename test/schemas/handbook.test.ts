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

function check(more: Record<string, string>) {
  const place = { file: 'content/handbook.yaml', text: '', lineOf: () => 5 };
  return validate(handbookSchema, { ...PLAIN, ...more }, { ...PLAIN, base: '/' }, place);
}

function problem(message: string) {
  return { file: 'content/handbook.yaml', line: 5, severity: 'error', message };
}
