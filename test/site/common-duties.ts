import { describe, expect, test } from 'vitest';
import { serveForTest } from '../browser/serve-for-tests.ts';
import { foundDuties, visit } from '../browser/visit.ts';
import type { BuiltFiles } from './built-files.ts';
import { mainWords, pageAt } from './page-words.ts';

/** Duties that everybody in the hospital has in common, and those of one ward. */
export const COMMON_DUTIES: ReadonlyMap<string, string> = new Map([
  [
    'content/common/everybody.mdx',
    `---
title: 全员通用职责
for: 全体
except: 院长
formerly: [all-staff]
retired: [TY-09]
---

## 岗位职责

### 日常

1. 完成上级交办的事项
    1. 当天回复
    - 编号：TY-01
2. 保持[院办](../departments/office.mdx)和病房整洁
    - 编号：TY-02
    - 主题：保洁
    - 频次：每日
    - 标准：地面无杂物
`,
  ],
  [
    'content/common/nurses.mdx',
    '---\ntitle: 内科通用职责\nfor: 内科\ncode: NKTY\n---\n\n## 岗位职责\n\n1. 参加病例讨论\n    - 编号：NKTY-01\n    - 责任：协办\n',
  ],
]);

/** What the built site says of them. */
export function describeCommonDuties(built: () => BuiltFiles): void {
  const page = (path: string) => pageAt(built().pages, path);
  const main = (path: string) => mainWords(page(path));

  describe('in the site', () => {
    test('they are folded below the duties of each role that has them, and of no other', () => {
      expect(main('roles/nurse-0/')).toMatch(/交接班 .*通用职责（3 条） 全员通用职责 ：全体岗位/);
      expect(main('roles/nurse-1/')).toContain('通用职责（2 条）');
      expect(main('roles/director/')).not.toContain('通用职责');
    });

    test('one page has them all, with those who have them and what is retired', () => {
      expect(main('common/')).toContain('全员通用职责 § 全体岗位（院长除外）13 个岗位 日常');
      expect(main('common/')).toContain('内科通用职责 § 内科主任、内科护士长、内科护士');
      expect(main('common/')).toContain('TY-09 已废止');
      expect(page('common/').ids).toContain('all-staff');
    });

    test('the menu, the contents on paper and a topic lead to them', () => {
      expect(page('').html).toMatch(/href="[^"]*common\/"/);
      expect(main('print/')).toContain('通用职责 3 条');
      expect(main('topics/cleaning/')).toMatch(/通用职责 § TY- 02 .*全体岗位（院长除外）13 个岗位/);
    });

    test('on paper they stand on the sheet of every role, with one id only', () => {
      expect(main('print/').match(/完成上级交办的事项/g)).toHaveLength(14);
      expect(page('print/').ids.filter((id) => id === 'TY-01')).toHaveLength(1);
    });
  });

  describe('in a browser', () => {
    test('a link to one of them on a role’s page unfolds it', async () => {
      const home = await serveForTest('/', '', built().dist);
      const { page, complaints } = await visit(`${home}roles/nurse-0/#TY-02`);
      const duty = page.locator('[id="TY-02"]');
      await expect.poll(() => duty.isVisible()).toBe(true);
      await page.goto(`${home}roles/nurse-0/`);
      expect(await duty.isVisible()).toBe(false);
      await page.goto(`${home}roles/nurse-0/#TY-09`);
      await page.waitForURL(`${home}common/#TY-09`);
      expect(complaints).toEqual([]);
    });

    test('the search has one row that says how many roles have it', async () => {
      const home = await serveForTest('/', '', built().dist);
      const { page } = await visit(`${home}search/?q=${encodeURIComponent('完成交办事项')}`);
      expect(await foundDuties(page)).toEqual(['TY-01']);
      const group = page.locator('[data-search-results] section', { hasText: '通用职责' });
      await expect.poll(() => group.textContent()).toContain('13 个岗位都有');
      expect(await group.locator('a').getAttribute('href')).toMatch(/common\/.*#TY-01$/);
    });
  });
}
