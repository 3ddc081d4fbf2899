import { beforeAll, describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { CONTENT_RULES } from '../../src/verify/content-rules.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { serveForTest } from '../browser/serve-for-tests.ts';
import { foundDuties, visit } from '../browser/visit.ts';
import { oneRoleShop } from '../verify/other-handbooks.ts';
import { type BuiltFiles, builtFiles } from './built-files.ts';
import { mainWords, pageAt, withEmptyLists, wordsIn } from './page-words.ts';

let site: BuiltFiles;

describe('a handbook of one department and one role, without topics and metrics', () => {
  beforeAll(async () => {
    site = await builtFiles(oneRoleShop());
  });

  test('its site holds all that any site must hold', async () => {
    const { handbook } = buildHandbook(parseContent(oneRoleShop()));
    if (!handbook) throw new Error('the shop is sound');
    const { report } = await verifySite(handbook, site.dist, CONTENT_RULES);
    expect(report).toMatch(/^网站核验通过：/);
  });

  test('its home page leaves out the chart, the topics and the count of none', () => {
    const home = main('');
    expect(home).toContain('1 个部门，1 个岗位，2 条职责');
    for (const word of ['主题', '组织架构', '例如']) expect(home).not.toContain(word);
    expect(home).not.toMatch(/(?<!\d)0 [个条项]/);
  });

  test('its menu names no page that has nothing to say', () => {
    const menu = wordsIn(/<nav id="navigation"[\s\S]*?<\/nav>/.exec(page('').html)?.[0] ?? '');
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
    const speaking = site.pages.filter(
      ({ path, html }) => !path.startsWith('guide/') && html.includes('外部单位'),
    );
    expect(site.pages.some(({ path }) => path.startsWith('partners/'))).toBe(false);
    expect(speaking.map(({ path }) => path)).toEqual([]);
  });

  test('on paper there is no page of metrics', () => {
    expect(main('print/')).toContain('目录 门店 1 个岗位 店长 DZ-01');
    expect(main('print/')).not.toContain('指标');
  });

  test('without JavaScript the search page names lists that there are', () => {
    expect(main('search/')).toContain('在 整本手册 、 部门 或 岗位 里按 Ctrl+F');
  });

  test('no page leads to the topics, and none shows an empty list', () => {
    const leading = site.pages.filter(
      ({ path, html }) => path !== 'topics/index.html' && /href="[^"]*topics\//.test(html),
    );
    expect([...leading, ...withEmptyLists(site.pages)].map(({ path }) => path)).toEqual([]);
  });

  test('a search that finds nothing leads to the roles and names the keeper of the handbook', async () => {
    const home = await serveForTest('/', '', site.dist);
    const { page } = await visit(`${home}search/?q=${encodeURIComponent('无人机')}`);
    expect(await foundDuties(page)).toEqual([]);
    expect(await page.locator('.search-nothing').textContent()).toBe(
      '手册里没有找到「无人机」。换一个更短的词试试，或者从全部岗位里找。还是找不到，请问归口部门办公室。请找办公室。',
    );
  });
});

/** A page, and what stands on it below its menu and the way to it. */
const page = (path: string) => pageAt(site.pages, path);
const main = (path: string) => mainWords(page(path)).replace(/^.*? › \S+ (?=.)/, '');
