import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileParsed } from '../../src/content/compile-parsed.ts';
import { keptCompiler } from '../../src/content/kept-compiler.ts';
import { pageText } from '../../src/content/page-text.ts';
import { readTogether } from '../../src/content/read-together.ts';
import { pageCompiler } from '../../src/markdown/compile-page.ts';
import { noCharts } from '../../src/markdown/no-charts.ts';
import { syntheticContent } from '../synthetic/content-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

// What is kept stands below the folder in which a build runs.
const project = process.cwd();
const folder = temporaryFolder();
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(project));

const ODD = [
  '## 职责\n\n一行里有\n换行，网址 https://a.cn/b，并 ~~删~~ 去 **「重」**点。\n\n| 甲 | 乙 |\n| --- | ---: |\n| 1 | 2 |\n',
  '## 要求\n\n- [ ] 未做\n- [x] 做了\n\n> 引文\n\n1. 一\n   1. 一之一\n2. 二\n\n见[别处](./two.mdx)。\n',
];

test('a page that is compiled while it is read becomes what it becomes by itself', async () => {
  const texts = new Map([
    ...syntheticContent(70),
    ...ODD.map(
      (body, at) =>
        [
          `content/guide/odd-${at}.mdx`,
          `---\ntitle: 第${at}页\norder: ${at}\n---\n\n${body}`,
        ] as const,
    ),
  ]);
  readTogether(
    { texts, files: new Set<string>(), problems: [], unread: [] },
    { parsed: compileParsed() },
  );
  let fresh = 0;
  const compile = keptCompiler(pageCompiler(noCharts), () => {
    fresh++;
  });
  const byItself = pageCompiler(noCharts);
  const pages = [...texts].filter(
    ([file, text]) => file.endsWith('.mdx') && !text.includes('```mermaid'),
  );
  for (const [file, text] of pages) {
    const page = pageText(file, text);
    expect(await compile(file, page)).toEqual(await byItself(file, page));
  }
  expect(pages.length).toBeGreaterThan(70);
  expect(fresh).toBe(0);
});

test('what cannot be published, or has a chart, is left to who asks for it', () => {
  const texts = new Map(
    ['<b>重</b>', '{1 + 1}', '```mermaid\nflowchart TB\n  a --> b\n```'].map((body, at) => [
      `content/guide/bad-${at}.mdx`,
      `---\ntitle: 第${at}页\n---\n\n${body}\n`,
    ]),
  );
  readTogether(
    { texts, files: new Set<string>(), problems: [], unread: [] },
    { parsed: compileParsed() },
  );
  const fresh: string[] = [];
  const compile = keptCompiler(async (file) => {
    fresh.push(file);
    return { code: '', headings: [] };
  });
  for (const [file, text] of texts) compile(file, pageText(file, text));
  expect(fresh).toEqual([...texts.keys()]);
});
