import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import type { Handbook, Role } from '../../src/handbook/model.ts';
import { violationsInBothThemes } from '../../src/verify/axe.ts';
import { pagesOf, readSite } from '../../src/verify/built-site.ts';
import { QUICK_RULES } from '../../src/verify/quick-rules.ts';
import type { ServedSite } from '../../src/verify/serve-site.ts';
import { thinOut } from '../../src/verify/thin-out.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { build } from '../build/build-copy.ts';
import { byId } from '../components/handbook.ts';
import { kindsOfPages } from '../verify/kinds-of-pages.ts';
import { SENTENCES, versionsProject } from '../versions-project.ts';
import { newPage, openTab } from './new-page.ts';
import { PRINTERS, type Printer } from './printers.ts';
import { readPaints } from './read-paints.ts';
import { plain, readPdf } from './read-pdf.ts';
import { serveWithFont } from './serve-with-font.ts';

/** A role or department itself, its versions, and what is signed for them. */
const OF_VERSIONS = /^(?:roles|departments)\/[^/]+\/$|\/(?:versions|sign)\//;

let dist: string;
let site: ServedSite;
let handbook: Handbook;
let role: Role;
let tab: Page;
beforeAll(async () => {
  const folder = await versionsProject();
  const built = buildHandbook(readContent(folder)).handbook;
  if (!built) throw new Error('the versions are sound');
  handbook = built;
  role = byId(handbook.roles, 'finance-lead');
  dist = await build(folder);
  site = await serveWithFont(dist);
  tab = await openTab({ timezoneId: 'Asia/Shanghai' });
});
afterAll(async () => {
  await tab.context().close();
  await site.close();
});

test('its site holds all that any must', async () => {
  const { report, passed } = await verifySite(handbook, dist, QUICK_RULES);
  expect(passed ? '' : report).toBe('');
});

test('axe finds nothing on the longest page of every kind that versions change', async () => {
  const paths = kindsOfPages(pagesOf(readSite(dist))).filter((path) => OF_VERSIONS.test(path));
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) {
    await tab.goto(site.url + path);
    await tab.evaluate(thinOut);
    expect(await violationsInBothThemes(tab), path).toEqual([]);
  }
});

describe('a role with a version that is still to come', () => {
  test.each([
    ['months before', '2026-03-01T12:00:00+08:00', '1.0', ['现行', '尚未生效', '尚未生效']],
    [
      'in the last second before',
      '2026-12-14T23:59:59+08:00',
      '2.0',
      ['已被取代', '现行', '尚未生效'],
    ],
    ['on the day', '2026-12-15T00:00:00+08:00', '3.0', ['已被取代', '已被取代', '现行']],
    ['years after', '2030-01-01T12:00:00+08:00', '3.0', ['已被取代', '已被取代', '现行']],
  ])('%s shows what is in force', async (_, time, shown, states) => {
    const page = await at(time, 'roles/finance-lead/');
    await expect.poll(() => page.textContent('[data-shown-version]')).toBe(`${shown} 版`);
    const text = (await page.textContent('main .content')) ?? '';
    expect(text.includes('编制月度报表')).toBe(shown === '1.0');
    expect(text.includes('编制月度和年度报表')).toBe(shown !== '1.0');
    expect(text.includes('督促各部门每月清理借款')).toBe(shown === '3.0');
    expect(await page.textContent('.page-title .facts')).toMatch(new RegExp(`版本\\s*${shown}`));
    const { short = '' } = role.approvals.find(({ version }) => version === shown) ?? {};
    expect(await page.textContent('.page-title .facts')).toContain(short);
    expect(await page.locator('.version-state').allTextContents()).toEqual(states);
    const announced = await page.locator('[data-announced]:visible').allTextContents();
    expect(announced.map((it) => it.trim().slice(0, 6))).toEqual(
      ['2.0 版', '3.0 版'].filter((it) => it > `${shown} 版`).map((it) => `${it}自`),
    );
  });

  test('announces its difference, and says both without JavaScript', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`${site.url}roles/finance-lead/`);
    const notice = (await page.textContent('.version-notice')) ?? '';
    expect(notice.replace(/\s+/g, '')).toContain(
      '3.0版自2026-12-15起生效，此前执行2.0版；两版有1处改动。',
    );
    expect(await page.textContent('main .content')).toContain('督促各部门每月清理借款');
    await page.click('[data-announced="2026-12-15"] >> text=2.0 版');
    expect(await page.textContent('main .content')).toContain('督促各部门清理借款');
    await page.goBack();
    await page.click('[data-announced="2026-12-15"] >> text=有 1 处改动');
    await page.waitForURL(/roles\/finance-lead\/versions\//);
    expect(await page.locator('.change ins').allTextContents()).toEqual([
      expect.stringContaining('每月'),
    ]);
  });

  test('has a list of its versions, of which each is what the day makes of it', async () => {
    const page = await at('2026-12-14T12:00:00+08:00', 'roles/finance-lead/versions/');
    expect(await cellsOf(page, 'main tbody :is(th, td:nth-child(2))')).toEqual([
      ...['3.0尚未生效', '2026-12-15'],
      ...['2.0现行', '2026-07-01'],
      ...['1.0已被取代', '2026-01-01'],
    ]);
  });
});

describe('a role that was changed after the approval of a version to come', () => {
  test.each([
    ['before the day', '2026-12-14T23:59:59+08:00', '1.0 版', '主持公司的全面工作'],
    [
      'on the day',
      '2026-12-15T00:00:00+08:00',
      '2.0 版之后的未批准稿',
      '主持公司的全面工作、年度目标',
    ],
  ])('%s shows the version in force, or what goes beyond it', async (_, time, shown, sentence) => {
    const page = await at(time, 'roles/head/');
    await expect.poll(() => page.textContent('[data-shown-version]')).toBe(shown);
    expect(await page.textContent('.duty-text > p')).toBe(sentence);
    expect((await page.textContent('.is-pending'))?.trim()).toBe('2.0 版之后有 1 处改动，待批准');
  });
});

describe('what changed', () => {
  test('in a department stands on a page of its own, with what its roles changed', async () => {
    const page = await at('2026-12-01T12:00:00+08:00', 'departments/finance/');
    await page.click('.page-actions >> text=修订记录');
    await page.waitForURL(`${site.url}departments/finance/changes/`);
    const june = page.locator('.changed-day', { has: page.locator('[id="2026-06-20"]') });
    expect(await june.locator('h3').allTextContents()).toEqual(['财务主管', '财务部']);
    expect(await june.locator('ins').allTextContents()).toEqual([
      expect.stringContaining('和年度'),
      expect.stringContaining('、税和单据'),
    ]);
  });

  test('tells every approval on its day', async () => {
    const page = await at('2026-12-01T12:00:00+08:00', 'roles/finance-lead/changes/');
    const kinds = await page.locator('.changed-day > .changes .change-kind').allTextContents();
    expect(kinds.filter((it) => it.includes('版'))).toEqual([
      '批准 3.0 版（2026-12-15 起生效，总经理批准）',
      '批准 2.0 版（2026-07-01 起生效，总经理批准）',
      '批准 1.0 版（2026-01-01 起生效，总经理批准）',
    ]);
  });

  test('in common duties stands on a page of its own, and each leads to its own history', async () => {
    const page = await at('2026-12-01T12:00:00+08:00', 'common/');
    await page.click('.page-title >> text=修订记录');
    await page.waitForURL(`${site.url}common/changes/`);
    expect(await page.locator('.change ins').allTextContents()).toEqual([
      expect.stringContaining('消防和'),
    ]);
    await page.goto(`${site.url}common/`);
    await page.click('.duty-facts a:has(time)');
    await page.waitForURL(`${site.url}common/changes/duties/#TY-01`);
    expect(await page.locator('[id="TY-01"] time').getAttribute('datetime')).toBe('2026-06-20');
  });

  test('for a part of a day stands there with its times', async () => {
    const page = await at('2026-12-01T12:00:00+08:00', 'roles/head/changes/');
    await page.click('summary >> text=当天几次改动的经过 2 处');
    expect(await page.locator('details[open] .change').allTextContents()).toEqual([
      expect.stringMatching(/09:05.*008-01.*三年/s),
      expect.stringMatching(/17:40.*008-01.*三年/s),
    ]);
    await page.goto(`${site.url}roles/head/changes/duties/`);
    expect(await page.locator('.change time').allTextContents()).toEqual([
      ...['2026 年 11 月 30 日', '17:40', '2026 年 11 月 30 日', '09:05'],
      ...['2026 年 11 月 29 日'],
    ]);
  });
});

test('a role that was changed after its approval says how much, and leads to the difference', async () => {
  const page = await at('2026-12-01T12:00:00+08:00', 'roles/stores-lead/');
  expect((await page.textContent('.is-pending'))?.trim()).toBe('A/0 版之后有 1 处改动，待批准');
  await page.click('.is-pending a');
  await page.waitForURL(/roles\/stores-lead\/versions\//);
  expect(await page.locator('.change ins').allTextContents()).toEqual([
    expect.stringContaining('的'),
  ]);
  await page.click('main tbody th a');
  await page.waitForURL(`${site.url}roles/stores-lead/versions/a-0/`);
  expect(await page.textContent('main .prose')).toContain('提议报废呆滞配件');
});

test('a version that is in force before the last one is has a sheet of its own to sign', async () => {
  const page = await at('2026-12-01T12:00:00+08:00', 'roles/finance-lead/versions/2.0/');
  await page.click('main .page-title >> text=签收单');
  await page.waitForURL(`${site.url}roles/finance-lead/sign/2.0/`);
  const sheet = (await page.textContent('.sign-sheet')) ?? '';
  expect(sheet).toContain(role.approvals[1]?.short);
  expect(sheet).toContain('督促各部门清理借款');
  expect(sheet).toContain('与 1.0 版的不同');
  await page.goto(`${site.url}roles/finance-lead/versions/3.0/`);
  await page.click('main .page-title >> text=签收单');
  await page.waitForURL(`${site.url}roles/finance-lead/sign/`);
});

test('the list of who has signed keeps its words on a phone, and scrolls in its own box', async () => {
  const page = await newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${site.url}departments/finance/sign/`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const tall = await page
    .locator('.sign-list tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.clientHeight));
  expect(Math.max(...tall)).toBeLessThan(80);
});

test('a fingerprint off a sheet, typed into the search, leads to its version', async () => {
  const page = await at('2026-12-01T12:00:00+08:00', '');
  const { short = '', url = '' } = role.approvals[1] ?? {};
  await page.fill('input[type="search"]', short.toLowerCase().replace('-', ' '));
  await page.click('.answer-card >> text=财务主管 2.0 版');
  await expect.poll(() => page.url()).toBe(new URL(url.slice(1), site.url).href);
  await page.goto(`${site.url}search/?q=00000-00000`);
  await expect.poll(() => page.textContent('.search-nothing')).toContain('没有找到「00000-00000」');
});

test('a role and a department without approvals say nothing of them', async () => {
  const page = await newPage();
  for (const path of ['roles/general-lead/', 'departments/general/']) {
    await page.goto(site.url + path);
    expect(await page.locator('.version-notice, main a[href$="sign/"]').count()).toBe(0);
    expect((await page.goto(`${site.url + path}sign/`))?.status()).toBe(404);
  }
});

for (const { name, missing, start } of PRINTERS)
  describe.skipIf(missing)(`the sheet to be signed, printed in ${name}`, () => {
    let printer: Printer;
    let pdf: Uint8Array;
    beforeAll(async () => {
      printer = await start();
      pdf = await printer.print(`${site.url}roles/finance-lead/sign/`);
    });
    afterAll(() => printer.close());

    test('bears on every sheet of A4 what was approved, its fingerprint and its number', async () => {
      const sheets = await readPdf(pdf);
      const { short = '' } = role.approvals.at(-1) ?? {};
      expect(sheets.length).toBeGreaterThan(1);
      const head = plain(`财务主管岗位说明书财004版本3.0生效日期2026-12-15指纹${short}`);
      sheets.forEach(({ text, width, height }, i) => {
        expect(text).toContain(head);
        // Firefox prints no margin boxes, in which the number stands.
        if (name === 'Chromium') expect(text).toContain(`${i + 1}/${sheets.length}`);
        // A4 in points; Firefox rounds it up.
        expect(Math.abs(width - 595.3)).toBeLessThan(1);
        expect(Math.abs(height - 841.9)).toBeLessThan(1);
      });
    });

    test('holds every duty whole on one sheet, what changed, and lines for three to sign', async () => {
      const sheets = await readPdf(pdf);
      const cut = [...SENTENCES, '编制月度和年度报表', '遵守消防和安全规定'].filter(
        (sentence) => !sheets.some(({ text }) => text.includes(plain(sentence))),
      );
      expect(cut).toEqual([]);
      const all = sheets.map(({ text }) => text).join('');
      expect(all).toContain('与2.0版的不同');
      const [last] = sheets.slice(-1);
      for (const words of ['本人已阅读并理解以上内容,愿意遵守。', '任职人', '直接上级', '人力资源'])
        expect(last?.text).toContain(words);
    });

    test('is black on white', async () => {
      const paints = await readPaints(pdf);
      expect(paints).toContain('#000000');
      expect([...paints].filter((it) => it !== '#000000' && it !== '#ffffff')).toEqual([]);
    });

    test('a page of the site is not, so that the test can fail', async () => {
      const paints = await readPaints(await printer.print(`${site.url}roles/general-lead/`));
      expect([...paints].filter((it) => it !== '#000000' && it !== '#ffffff')).not.toEqual([]);
    });
  });

test('who has read what is signed for in one list, a line for each holder', async () => {
  const page = await newPage();
  await page.goto(`${site.url}departments/stores/sign/`);
  const short = byId(handbook.roles, 'stores-lead').approvals[0]?.short;
  expect(await cellsOf(page, 'main tbody :is(th, td)')).toEqual([
    ...['仓储主管', 'A/0', '2026-02-01', short, '张三', '', ''],
    ...['仓储主管', 'A/0', '2026-02-01', short, '李四', '', ''],
    ...['库管员', '未批准', '', '', '', '', ''],
  ]);
});

async function cellsOf(page: Page, selector: string): Promise<string[]> {
  const texts = await page.locator(selector).allTextContents();
  return texts.map((it) => it.replace(/\s+/g, ''));
}

/** A page as it is at a time; all are opened in one tab. */
async function at(time: string, path: string): Promise<Page> {
  await tab.clock.setFixedTime(new Date(time));
  await tab.goto(site.url + path);
  await tab.locator('[data-effective]:empty').first().waitFor({ state: 'detached' });
  return tab;
}
