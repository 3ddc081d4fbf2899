import { expect, test } from 'vitest';
import { serveForTest } from '../browser/serve-for-tests.ts';
import { foundDuties, visit } from '../browser/visit.ts';
import type { BuiltFiles } from './built-files.ts';
import { pageAt } from './page-words.ts';

/** By what a role of the hospital is measured: the part of its page, and the metrics that it names. */
export const MEASURES = [
  ...[
    '',
    '## 考核指标',
    '',
    '| 指标 | 目标 | 权重 | 周期 | 来源 |',
    '| --- | --- | --- | --- | --- |',
  ],
  ...['| 床位使用率 | ≥ 90% | 60% | 月度 | 系统 |', '| 跌倒率 | 0 | 40% | 季度 | |', ''],
];
export const METRICS =
  'beds: {name: 床位使用率, definition: 占用除以开放, unit: "%"}\nfalls: {name: 跌倒率, definition: 每千床日, unit: 次}\n';

/** What the built site says of them. */
export function describeMeasures(built: () => BuiltFiles): void {
  test('every metric of the table leads to its entry, on the role’s page and on paper', () => {
    for (const path of ['roles/nurse-0/', 'print/']) {
      const { html } = pageAt(built().pages, path);
      for (const [id, name] of [
        ['beds', '床位使用率'],
        ['falls', '跌倒率'],
      ])
        expect(html).toMatch(new RegExp(`<td><a href="[^"]*metrics/#${id}">${name}</a></td>`));
      expect(html).toContain('<td>≥ 90%</td><td>60%</td><td>月度</td><td>系统</td>');
    }
  });

  test.each([
    [
      '内科护士长的考核指标',
      '内科护士长的考核指标',
      ['床位使用率', '跌倒率'],
      '目标 ≥ 90%，权重 60%，月度',
    ],
    ['跌倒率考核谁', '跌倒率的考核岗位', ['内科护士长'], '目标 0，权重 40%，季度'],
  ])('「%s」 is answered on a card', async (query, subject, links, first) => {
    const { page, complaints } = await visit(await address(query));
    await foundDuties(page);
    const card = page.locator('.answer-card');
    expect(await card.locator('.answer-subject a').allTextContents()).toEqual([subject]);
    expect(await card.locator('li > a').allTextContents()).toEqual(links);
    expect(await card.locator('li > p').first().textContent()).toBe(first);
    expect(complaints).toEqual([]);
  });

  test('「我的考核指标」 asks which role, and is answered for it', async () => {
    const home = await serveForTest('/', '', built().dist);
    const query = `${home}search/?q=${encodeURIComponent('我的考核指标')}`;
    const { page } = await visit(query);
    await foundDuties(page);
    await page.click('[data-choose-role="nurse-0"]');
    await page.waitForURL(`${home}start/nurse-0/`);
    expect(await page.locator('main').textContent()).toContain(
      '考核指标：目标 ≥ 90%，权重 60%，月度',
    );
    await page.goto(query);
    await foundDuties(page);
    const links = page.locator('.answer-card li > a');
    expect(await links.allTextContents()).toEqual(['床位使用率', '跌倒率']);
  });

  async function address(query: string): Promise<string> {
    return `${await serveForTest('/', '', built().dist)}search/?q=${encodeURIComponent(query)}`;
  }
}
