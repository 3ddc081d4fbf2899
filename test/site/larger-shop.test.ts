import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveForTest } from '../browser/serve-for-tests.ts';
import { foundDuties, visit } from '../browser/visit.ts';
import { oneRoleShop } from '../verify/other-handbooks.ts';
import { type BuiltFiles, builtFiles } from './built-files.ts';
import { mainWords, pageAt, withEmptyLists } from './page-words.ts';

const KEEPER = 'content/roles/keeper.mdx';
let site: BuiltFiles;

beforeAll(async () => {
  const files = oneRoleShop();
  const change = (file: string, from: string, to: string) =>
    files.set(file, (files.get(file) ?? '').replaceAll(from, to));
  files.set('content/handbook.yaml', `${files.get('content/handbook.yaml')}kinds: {督促: 监督}\n`);
  files.set(
    'content/authority.yaml',
    'stock:\n  matter: 进货\n  amounts:\n    1 万元以下: 直接上级\n    1 万元以上: 直接上级 → 店长\n',
  );
  files.set('content/departments/new.mdx', '---\ntitle: 二部\norder: 2\n---\n\n新的部门。\n');
  files.set('content/topics.yaml', 'display:\n  name: 陈列\n  lead: 店长\nseal:\n  name: 印章\n');
  change(KEEPER, 'code: DZ-01\n', '');
  change(KEEPER, 'DZ-01-', 'MD-');
  change(KEEPER, '\n---\n', '\nfacts:\n  职级: M3\n  工号: 008\n---\n');
  change(KEEPER, '编号：MD-02\n', '编号：MD-02\n    - 责任：督促\n');
  files.set(
    'content/roles/guard.mdx',
    [
      ...['---', 'title: 保安', 'code: 财务管理-JS_004.1', 'department: 门店', 'reportsTo: 店长'],
      ...['---', '', '## 岗位职责', '', '1. 夜间巡查', '    - 编号：财务管理-JS_004.1-01', ''],
    ].join('\n'),
  );
  site = await builtFiles(files);
});

describe('a handbook that says who signs what', () => {
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
    const url = await serveForTest('/', '', site.dist);
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

describe('a new department and a new topic that nothing uses yet', () => {
  test('says that the department has no roles yet, on the screen and in the contents', () => {
    expect(main('departments/new/')).toMatch(/汇报关系 § 还没有岗位。 上一部门/);
    expect(main('')).toContain('二部 还没有岗位');
    // The departments stand together before the roles, whose first sheet follows at once.
    expect(main('print/')).toMatch(/二部 职责 0 条 新的部门。 店长 岗位说明书/);
  });

  test('does not point to duties of a topic that has none', () => {
    expect(main('topics/seal/')).toContain('手册里没有岗位对「印章」负主责。');
    expect(main('topics/display/')).toContain('店长 牵头 门店');
  });

  test('shows no empty list', () => {
    expect(withEmptyLists(site.pages).map(({ path }) => path)).toEqual([]);
  });
});

describe('a long code of the firm’s own and a role without any', () => {
  test('says nothing of a code where there is none', () => {
    expect(main('roles/keeper/')).not.toContain('岗位编号');
    expect(main('roles/guard/')).toContain('岗位编号 财务管理-JS_004.1');
    expect(main('print/')).toContain('目录 门店 2 个岗位 店长 保安 财务管理-JS_004.1');
  });

  test('a long number stays in its column', async () => {
    const home = await serveForTest('/', '', site.dist);
    const { page } = await visit(`${home}roles/guard/`);
    const [number, sentence] = await Promise.all(
      ['.duty-number .code', '.duty-text'].map((part) => page.locator(part).first().boundingBox()),
    );
    expect((number?.x ?? 0) + (number?.width ?? 0)).toBeLessThanOrEqual(sentence?.x ?? 0);
  });

  test('a link to a duty with Chinese in its number leads to where it stands today', async () => {
    const home = await serveForTest('/', '', site.dist);
    const { page } = await visit(`${home}roles/keeper/#财务管理-JS_004.1-01`);
    await page.waitForURL(/\/roles\/guard\/#/);
    expect(await page.locator('[id="财务管理-JS_004.1-01"]').isVisible()).toBe(true);
  });

  test.each(['财务管理-js_004.1-01', 'md 02'])('the search finds the number %s', async (query) => {
    const home = await serveForTest('/', '', site.dist);
    const { page } = await visit(`${home}search/?q=${encodeURIComponent(query)}`);
    expect((await foundDuties(page)).map((id) => id?.toLowerCase())).toEqual([
      query.replace(' ', '-'),
    ]);
  });
});

describe('facts and kinds of duties in the firm’s own words', () => {
  test.each(['roles/keeper/', 'print/'])('/%s says them', (path) => {
    const words = page(path).html.replace(/<[^>]+>/g, ' ');
    expect(words).toMatch(/职级\s+M3\s+工号\s+008\s/);
    expect(words).toMatch(/督促\s+盘点货品/);
  });

  test('the open data has them', () => {
    const { roles, duties } = JSON.parse(readFileSync(join(site.dist, 'handbook.json'), 'utf8'));
    expect(roles[0].ownFacts).toEqual([
      { label: '职级', value: 'M3' },
      { label: '工号', value: '008' },
    ]);
    expect(duties[1]).toMatchObject({ kind: '监督', kindName: '督促' });
    expect(duties[0]).not.toHaveProperty('kindName');
  });

  test.each(['店长 职级', 'M3'])('the search answers %s with the fact', async (query) => {
    const { page, complaints } = await visit(await searchFor(query));
    expect(await foundDuties(page)).toEqual([]);
    expect(await page.locator('[data-answer="keeper"] .badge').allTextContents()).toEqual([
      '职级：M3',
    ]);
    expect(complaints).toEqual([]);
  });

  test('the search finds a duty by the firm’s word for its 责任', async () => {
    const { page } = await visit(await searchFor('谁督促盘点'));
    expect(await foundDuties(page)).toEqual(['MD-02']);
    const row = page.locator('[data-duty="MD-02"]').first();
    expect(await row.locator('.badge').allTextContents()).toEqual(['督促']);
  });
});

async function searchFor(query: string): Promise<string> {
  const home = await serveForTest('/', '', site.dist);
  return `${home}search/?q=${encodeURIComponent(query)}`;
}

/** A page, and what stands on it below its menu and the way to it. */
const page = (path: string) => pageAt(site.pages, path);
const main = (path: string) => mainWords(page(path)).replace(/^.*? › \S+ (?=.)/, '');
