import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Handbook } from '../../src/handbook/model.ts';
import { makeData } from '../../src/search/build/make-data.ts';
import { makeSearchFiles } from '../../src/search/build/make-files.ts';
import { makePassages } from '../../src/search/build/make-passages.ts';
import { pagesOf, readSite } from '../../src/verify/built-site.ts';
import { judgeSite } from '../../src/verify/judge-site.ts';
import type { Rule } from '../../src/verify/rule.ts';
import { dutiesFound } from '../../src/verify/rules/duties-found.ts';
import { dutiesShown } from '../../src/verify/rules/duties-shown.ts';
import { linksLeadSomewhere } from '../../src/verify/rules/links-lead-somewhere.ts';
import { nothingFromOutside } from '../../src/verify/rules/nothing-from-outside.ts';
import { pagesLight } from '../../src/verify/rules/pages-light.ts';
import { titlesUnique } from '../../src/verify/rules/titles-unique.ts';
import { validHtml } from '../../src/verify/rules/valid-html.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { shop } from '../handbook/shop.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});

test('a dead link and a dead anchor are told, and what leads somewhere is not', async () => {
  write(
    'index.html',
    '<a href="a/">甲</a><a href="a/#b">乙</a><a href="a/#c">丙</a><a href="d/">丁</a>',
  );
  write('a/index.html', '<h1 id="b">甲</h1><a href="https://example.cn/">外</a>');
  expect(await messages(linksLeadSomewhere)).toEqual([
    '链接「a/#c」没有指到任何页面或标题',
    '链接「d/」没有指到任何页面或标题',
  ]);
});

test('pages are read one by one, each when it is looked at', () => {
  write('a.html', '<p id="old"></p>');
  write('b.html', '<p id="old"></p>');
  const ids: string[] = [];
  for (const page of pagesOf(readSite(folder))) {
    ids.push(...page.ids);
    write('a.html', '<p id="new"></p>');
    write('b.html', '<p id="new"></p>');
  }
  expect(ids).toEqual(['old', 'new']);
});

test('the links of the 404 page begin at the configured base', async () => {
  write('index.html', '');
  write('404.html', '<a href="/a/手册/">首页</a><a href="/">根</a>');
  expect(await messages(linksLeadSomewhere, { base: '/a/手册/' })).toEqual([
    '链接「/」没有指到任何页面或标题',
  ]);
});

test('two pages with one title are told', async () => {
  write('index.html', '<title>保洁</title>');
  write('a/index.html', '<title>保洁</title>');
  expect(await messages(titlesUnique)).toEqual([
    expect.stringMatching(/^网页标题「保洁」与页面 \/\S+ 相同，请给其中一个改名$/),
  ]);
});

test('a duty that is on no page, not on paper and not in the open data is told three times', async () => {
  const { duties } = shop();
  const item = (duty: (typeof duties)[number]) => `<li id="${duty.id}">${duty.text}</li>`;
  for (const { id, duties } of shop().roles)
    write(`roles/${id}/index.html`, duties.map(item).join(''));
  write('print/index.html', duties.map(item).join(''));
  write(
    'handbook.json',
    JSON.stringify({
      duties: duties.map(({ id, text, subItems }) => ({ id, text, subItems })),
    }),
  );
  expect(await messages(dutiesShown)).toEqual([]);
  write('roles/adviser/index.html', '<li id="XS-02-01">接待</li>');
  write('print/index.html', duties.slice(0, -1).map(item).join(''));
  write('handbook.json', '{"duties":[]}');
  expect((await messages(dutiesShown)).filter((it) => it.includes('XS-02-01'))).toEqual([
    '职责 XS-02-01 没有完整地出现在岗位页上',
    '职责 XS-02-01 没有完整地印在整本手册里',
    '职责 XS-02-01 不在开放数据里，或字句不同',
  ]);
});

test('a duty of many roles that is lost on the page of one of them is told', async () => {
  const handbook = shop();
  const [first] = handbook.duties;
  if (!first) throw new Error('no duty');
  const { role, ...duty } = first;
  const common = { ...duty, id: 'TY-01', audience: '全体岗位', roles: handbook.roles };
  const only = { ...handbook, duties: [], commonDuties: [common] };
  const item = `<li id="TY-01">${duty.text}</li>`;
  for (const { id } of handbook.roles) write(`roles/${id}/index.html`, item);
  write('common/index.html', item);
  write('print/index.html', item);
  write(
    'handbook.json',
    JSON.stringify({ duties: [], commonDuties: [{ id: 'TY-01', text: duty.text, subItems: [] }] }),
  );
  expect(await messages(dutiesShown, only)).toEqual([]);
  write(`roles/${role.id}/index.html`, '');
  write('common/index.html', '');
  expect(await messages(dutiesShown, only)).toEqual([
    '职责 TY-01 没有完整地出现在岗位页上',
    '职责 TY-01 没有完整地出现在岗位页上',
  ]);
});

test('paper may be cut into pages, but each duty stands whole on one of them', async () => {
  const duties = shop()
    .duties.slice(0, 2)
    .map((duty) => ({ ...duty, subItems: ['其一', '其二'] }));
  const [first, second] = duties;
  if (!first || !second) throw new Error('too few duties');
  const open = duties.map(({ id, text, subItems }) => ({ id, text, subItems }));
  write('handbook.json', JSON.stringify({ duties: open }));
  const item = ({ id, text, subItems }: typeof first) =>
    `<li id="${id}">${text} ${subItems.join(' ')}</li>`;
  for (const { id } of shop().roles) write(`roles/${id}/index.html`, duties.map(item).join(''));
  write('print/departments/a/index.html', item(first));
  write('print/departments/b/index.html', item({ ...second, subItems: ['其一'] }));
  write('print/index.html', item({ ...second, subItems: ['其二'] }));
  expect(await messages(dutiesShown, { duties })).toEqual([
    `职责 ${second.id} 没有完整地印在整本手册里`,
  ]);
});

test('every duty of a handbook is found by its own sentence', async () => {
  await writeSearch(shop());
  expect(await messages(dutiesFound)).toEqual([]);
});

test('a duty that the built search does not know, and lost data, are told', async () => {
  const { duties, ...others } = shop();
  await writeSearch({ ...others, duties: duties.slice(0, -1) });
  const last = duties.at(-1)?.id;
  expect(await messages(dutiesFound)).toEqual([`用职责 ${last} 的原句搜索，找不到这条职责`]);
  rmSync(join(folder, 'search/data.json'));
  expect(await messages(dutiesFound)).toEqual([expect.stringMatching(/^搜索不能用：.*ENOENT/)]);
});

test('a passage that the built search does not know, and a lost index, are told', async () => {
  const sections = [{ title: '权限', anchor: '权限', text: '可以签字', lines: ['可以签字'] }];
  const roles = shop().roles.map((role, place) => (place ? role : { ...role, sections }));
  await writeSearch(shop());
  const unfound = '用「权限」里的原句搜索，找不到这段文字';
  expect(await messages(dutiesFound, { roles })).toEqual([unfound]);
  await writeSearch(shop(), { ...shop(), roles });
  expect(await messages(dutiesFound, { roles })).toEqual([]);
  rmSync(join(folder, 'pagefind/index'), { recursive: true });
  expect(await messages(dutiesFound, { roles })).toEqual([
    expect.stringMatching(/^搜索不能用：.*ENOENT.*index/),
  ]);
});

test('what comes from outside, inline scripts and styles, and a missing policy are told', async () => {
  write(
    'index.html',
    '<img src="https://cdn.example/x.png"><script>1</script><p style="color:red">甲</p>',
  );
  expect(await messages(nothingFromOutside)).toEqual([
    '安全策略（CSP）缺失，或与规定的不同',
    '要从外部取「https://cdn.example/x.png」，内网里打不开',
    '页面里有内嵌的程序',
    '<p> 里有内嵌的样式',
  ]);
});

test('a role’s page that is too heavy with its scripts, and one that is missing, are told', async () => {
  const noise = Array.from({ length: 20_000 }, (_, i) => Math.sin(i).toString(36)).join('');
  write('roles/boss/index.html', '<script type="module" src="../../a.js"></script>');
  write('a.js', `import './b.js'`);
  write('b.js', `// ${noise}`);
  write('roles/adviser/index.html', '');
  expect(await messages(pagesLight)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^网页连同样式重 [\d.]+ KB，过重$/),
      expect.stringMatching(/^程序重 [\d.]+ KB，过重$/),
      '这个岗位没有网页',
    ]),
  );
});

test('an element in the wrong place is told with its line', async () => {
  write(
    'index.html',
    '<!DOCTYPE html>\n<html lang="zh-CN"><head><title>题</title></head><body><p><ul></ul></p></body></html>',
  );
  expect((await messages(validHtml))[0]).toMatch(/^网页第 2 行不合 HTML 标准（/);
});

test('a report names the page, the file of the content, and what to do', async () => {
  write('roles/boss/index.html', '<a href="gone/">去</a>');
  const { report, passed } = await verifySite(shop(), folder, [linksLeadSomewhere]);
  expect(passed).toBe(false);
  expect(report).toBe(
    '/roles/boss/（内容来自 content/roles/boss.mdx）\n  链接「gone/」没有指到任何页面或标题\n网站核验没有通过，共 1 处。这个网站不要发布；内容改不好的，请把上面的话交给 IT。',
  );
});

/** The files of the search, as a build of the handbook writes them; its free text may be another's. */
async function writeSearch(handbook: Handbook, texts = handbook): Promise<void> {
  write('404.html', '');
  const { files } = await makeSearchFiles(makeData(handbook), makePassages(texts));
  for (const { path, content } of files) write(path, content);
}

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function messages(rule: Rule, more: Partial<Handbook> = {}): Promise<string[]> {
  const handbook = { ...shop(), ...more };
  return (await judgeSite({ handbook, site: readSite(folder) }, [rule])).flaws.map(
    ({ message }) => message,
  );
}
