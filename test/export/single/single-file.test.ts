import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { singleFile } from '../../../src/export/single/single-file.ts';

const PAGE = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>手册</title><link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" href="/_astro/b.css"></head><body><main id="main"><form action="/search/"><input></form><h2 id="role-keeper">保管员</h2><p id="BG-01">管<a href="/topics/stock/">库存</a>，见<a href="/roles/keeper/#BG-01">职责</a>、<a href="/people/#王某">王某</a>、<a href="#BG-01">本条</a>、<a href="https://example.cn/">外部</a></p><svg><a href="/roles/keeper/"><text>保管员</text></a></svg></main></body></html>`;
const PARTS = {
  styleOf: (url: string) => `/* ${url} */`,
  script: 'const end = "</script>$&";',
  data: new Map<string, unknown>([['search/data.json', { text: '</script><b>' }]]),
};
const file = singleFile(PAGE, PARTS);

it('styles, data and the script stand in the file', () => {
  expect(file).not.toContain('<link');
  expect(file).toContain('<style>/* /_astro/a.css */\n/* /_astro/b.css */</style></head>');
  expect(file).toContain(
    '<script type="application/json" id="search/data.json">{"text":"\\u003c/script>\\u003cb>"}</script><script>const end = "<\\/script>$&";</script></body>',
  );
});

it('the policy allows that style and that script, and nothing to be fetched', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(file) ?? [];
  const style = hash('/* /_astro/a.css */\n/* /_astro/b.css */');
  const script = hash('const end = "<\\/script>$&";');
  expect(policy).toBe(
    `default-src 'none'; script-src 'sha256-${script}'; style-src 'sha256-${style}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
});

it('links lead within the file; what it does not hold is words, and the world outside stays', () => {
  const links = [...file.matchAll(/<a( href="[^"]*")?>(.*?)<\/a>/g)].map(([, href, text]) => [
    text,
    href ?? '',
  ]);
  expect(links).toEqual([
    ['库存', ''],
    ['职责', ' href="#BG-01"'],
    ['王某', ''],
    ['本条', ' href="#BG-01"'],
    ['外部', ' href="https://example.cn/"'],
    ['<text>保管员</text>', ' href="#role-keeper"'],
  ]);
  expect(file).toContain('<form><input></form>');
});

it('the same page gives the same file', () => {
  expect(singleFile(PAGE, PARTS)).toBe(file);
});

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
