import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { pagesOf, readSite, type SitePage } from '../../src/verify/built-site.ts';
import { CONTENT_RULES } from '../../src/verify/content-rules.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { serveForTest } from '../browser/serve-for-tests.ts';
import { foundDuties, visit } from '../browser/visit.ts';
import { build, copyProject } from '../build/build-copy.ts';
import type { Files } from '../verify/honest-edits.ts';
import { oneRoleShop } from '../verify/other-handbooks.ts';
import { writeProject } from '../write-project.ts';

const copy = copyProject('tiny');
let pages: readonly SitePage[];

describe('a handbook of one department and one role, without topics and metrics', () => {
  beforeAll(() => put(oneRoleShop()));

  test('its site holds all that any site must hold', async () => {
    const { handbook } = buildHandbook(parseContent(oneRoleShop()));
    if (!handbook) throw new Error('the shop is sound');
    const { report } = await verifySite(handbook, join(copy, 'dist'), CONTENT_RULES);
    expect(report).toMatch(/^网站核验通过：/);
  });

  test('its home page leaves out the chart, the topics and the count of none', () => {
    const home = main('');
    expect(home).toContain('1 个部门，1 个岗位，2 条职责');
    for (const word of ['主题', '组织架构', '例如']) expect(home).not.toContain(word);
    expect(home).not.toMatch(/(?<!\d)0 [个条项]/);
  });

  test('its menu names no page that has nothing to say', () => {
    const menu = words(/<nav id="navigation"[\s\S]*?<\/nav>/.exec(page('').html)?.[0] ?? '');
    expect(menu).toContain('全部部门 全部岗位');
    for (const word of ['组织架构图', '主题索引', '指标', '部门协作', '外部单位', '原文']) {
      expect(menu).not.toContain(word);
    }
  });

  test.each([
    ['topics/', '主题索引 手册里还没有主题。'],
    ['metrics/', '指标 手册里还没有指标。'],
    ['collaboration/', '部门 × 部门 部门协作 还没有职责写明要与其他部门协作。'],
    ['org/', '1 个岗位 组织架构图 只有 店长 一个岗位，没有上级和下级。'],
  ])('whoever opens /%s all the same reads that there is nothing yet', (path, text) => {
    expect(main(path)).toMatch(new RegExp(`${text}$`));
  });

  test.each(['roles/keeper/', 'departments/shop/'])(
    'a sentence stands for the chart of /%s, and no empty list of neighbours',
    (path) => {
      expect(main(path)).toContain('只有 店长 一个岗位，没有上级和下级。');
      expect(page(path).html).not.toMatch(/<figure|previous-next/);
    },
  );

  test('the first day of its only role says what is not there', () => {
    expect(main('start/')).toContain('门店 店长');
    const first = main('start/keeper/');
    expect(first).toContain('直接上级 无 直接下级 无');
    expect(first).toContain('与谁协作 § 还没有职责写明要与其他部门协作。');
    expect(first).toMatch(/我的指标 § 职责里还没有写指标。$/);
  });

  test('nothing speaks of anybody outside', () => {
    const speaking = pages.filter(
      ({ path, html }) => !path.startsWith('guide/') && html.includes('外部单位'),
    );
    expect(pages.some(({ path }) => path.startsWith('partners/'))).toBe(false);
    expect(speaking.map(({ path }) => path)).toEqual([]);
  });

  test('on paper there is no page of metrics', () => {
    expect(main('print/')).toContain('目录 门店 1 个岗位 店长 DZ-01');
    expect(main('print/')).not.toContain('指标');
  });

  test('without JavaScript the search page names lists that there are', () => {
    expect(main('search/')).toContain('也可以从 部门 或 岗位 里找。');
  });

  test('no page leads to the topics, and none shows an empty list', () => {
    const leading = pages.filter(
      ({ path, html }) => path !== 'topics/index.html' && /href="[^"]*topics\//.test(html),
    );
    expect([...leading, ...withEmptyLists()].map(({ path }) => path)).toEqual([]);
  });

  test('a search that finds nothing leads to the roles and names the keeper of the handbook', async () => {
    const home = await serveForTest('/', '', join(copy, 'dist'));
    const { page } = await visit(`${home}search/?q=${encodeURIComponent('无人机')}`);
    expect(await foundDuties(page)).toEqual([]);
    expect(await page.locator('.search-nothing').textContent()).toBe(
      '手册里没有找到「无人机」。换一个更短的词试试，或者从全部岗位里找。还是找不到，请问归口部门办公室。请找办公室。',
    );
  });
});

describe('a handbook that says who signs what', () => {
  beforeAll(() => {
    const files = oneRoleShop();
    files.set(
      'content/authority.yaml',
      'stock:\n  matter: 进货\n  amounts:\n    1 万元以下: 直接上级\n    1 万元以上: 直接上级 → 店长\n',
    );
    return put(files);
  });

  test('has a page with the whole table, in the menu and in print', () => {
    expect(main('authority/')).toMatch(
      /进货 § 金额 签批顺序 1 万元以下 直接上级 1 万元以上 直接上级 → 店长$/,
    );
    expect(page('').html).toMatch(/href="(?:\.\/)?authority\/"/);
    expect(main('print/')).toMatch(/审批权限 事项 金额 签批顺序 进货 1 万元以下/);
  });

  test('says on the page of a role what it signs', () => {
    expect(main('roles/keeper/')).toContain('进货 1 万元以上：直接上级 → 店长');
  });

  test.each(['进货2万谁批', '2万元找谁签字', '进货'])('answers %s on a phone', async (query) => {
    const url = await serveForTest('/', '', join(copy, 'dist'));
    const { page, complaints } = await visit(`${url}search/?q=${encodeURIComponent(query)}`, {
      viewport: { width: 390, height: 844 },
    });
    const card = page.locator('[data-authority="stock"]');
    expect(await card.locator('.answer-others').last().textContent()).toMatch(
      /^1 万元以上\s*直接上级\s*→\s*店长$/,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await card.locator('.answer-subject a').click();
    await page.waitForURL(/authority\/#stock$/);
    expect(await page.locator(':target').textContent()).toBe('进货');
    expect(complaints).toEqual([]);
  });
});

describe('a handbook with a new department and a new topic that nothing uses yet', () => {
  beforeAll(() => {
    const files = oneRoleShop();
    files.set('content/departments/new.mdx', '---\ntitle: 二部\norder: 2\n---\n\n新的部门。\n');
    files.set('content/topics.yaml', 'stock:\n  name: 盘点\n  lead: 店长\nseal:\n  name: 印章\n');
    return put(files);
  });

  test('says that the department has no roles yet, on the screen and in the contents', () => {
    expect(main('departments/new/')).toMatch(/汇报关系 § 还没有岗位。 上一部门/);
    expect(main('')).toContain('二部 还没有岗位');
    // The departments stand together before the roles, whose first sheet follows at once.
    expect(main('print/')).toMatch(/二部 职责 0 条 新的部门。 店长 岗位说明书/);
  });

  test('does not point to duties of a topic that has none', () => {
    expect(main('topics/seal/')).toContain('手册里没有岗位对「印章」负主责。');
    expect(main('topics/stock/')).toContain('店长 牵头 门店');
  });

  test('shows no empty list', () => {
    expect(withEmptyLists().map(({ path }) => path)).toEqual([]);
  });
});

describe('a handbook with a long code of the firm’s own and a role without any', () => {
  beforeAll(() => {
    const files = oneRoleShop();
    const [before = '', after = ''] = (files.get('content/roles/keeper.mdx') ?? '').split(
      'code: DZ-01\n',
    );
    files.set('content/roles/keeper.mdx', (before + after).replaceAll('DZ-01-', 'MD-'));
    files.set(
      'content/roles/guard.mdx',
      [
        ...['---', 'title: 保安', 'code: 财务管理-JS_004.1', 'department: 门店', 'reportsTo: 店长'],
        ...['---', '', '## 岗位职责', '', '1. 夜间巡查', '    - 编号：财务管理-JS_004.1-01', ''],
      ].join('\n'),
    );
    return put(files);
  });

  test('says nothing of a code where there is none', () => {
    expect(main('roles/keeper/')).not.toContain('岗位编号');
    expect(main('roles/guard/')).toContain('岗位编号 财务管理-JS_004.1');
    expect(main('print/')).toContain('目录 门店 2 个岗位 店长 保安 财务管理-JS_004.1');
  });

  test('a long number stays in its column', async () => {
    const home = await serveForTest('/', '', join(copy, 'dist'));
    const { page } = await visit(`${home}roles/guard/`);
    const [number, sentence] = await Promise.all(
      ['.duty-number .code', '.duty-text'].map((part) => page.locator(part).first().boundingBox()),
    );
    expect((number?.x ?? 0) + (number?.width ?? 0)).toBeLessThanOrEqual(sentence?.x ?? 0);
  });

  test('a link to a duty with Chinese in its number leads to where it stands today', async () => {
    const home = await serveForTest('/', '', join(copy, 'dist'));
    const { page } = await visit(`${home}roles/keeper/#财务管理-JS_004.1-01`);
    await page.waitForURL(/\/roles\/guard\/#/);
    expect(await page.locator('[id="财务管理-JS_004.1-01"]').isVisible()).toBe(true);
  });

  test.each(['财务管理-js_004.1-01', 'md 02'])('the search finds the number %s', async (query) => {
    const home = await serveForTest('/', '', join(copy, 'dist'));
    const { page } = await visit(`${home}search/?q=${encodeURIComponent(query)}`);
    expect((await foundDuties(page)).map((id) => id?.toLowerCase())).toEqual([
      query.replace(' ', '-'),
    ]);
  });
});

async function put(files: Files): Promise<void> {
  rmSync(join(copy, 'content'), { recursive: true });
  writeProject(copy, files);
  pages = [...pagesOf(readSite(await build(copy)))];
}

function page(path: string): SitePage {
  const found = pages.find((it) => it.path === `${path}index.html`);
  if (!found) throw new Error(`no page ${path}`);
  return found;
}

function withEmptyLists(): SitePage[] {
  return pages.filter(({ html }) => /<([uo]l|tbody|dl|nav)[^>]*>\s*<\/\1>/.test(html));
}

/** What stands on a page below its menu, in words. */
function main(path: string): string {
  const { html } = page(path);
  return words(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/^.*? › \S+ (?=.)/, '');
}

/** The words of markup, with one space between what stands in different elements. */
function words(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
