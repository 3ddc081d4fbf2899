import { expect, test } from 'vitest';
import { markRole } from '../../src/diagrams/org-chart/mark-role.ts';
import { orgChart } from '../../src/handbook/org-chart.ts';
import { AXE, violations } from '../../src/verify/axe.ts';
import { orgRoles } from '../diagrams/org-roles.ts';
import { renderer } from '../diagrams/own-renderer.ts';
import { type MeasuredBox, measureBoxes, openChartPage } from './chart-page.ts';

const draw = async (roles: number, direction: 'TB' | 'LR') => {
  const chart = orgChart(orgRoles(roles), { title: `组织架构 ${direction}`, direction });
  return { ...(await renderer.renderOrgChart(chart)), roles: chart.roles };
};

const sizes = [10, 50, 300].flatMap((roles) => [[roles, 'TB'] as const, [roles, 'LR'] as const]);

test.each(sizes)(
  '%d roles (%s): every label keeps inside its box, no two boxes overlap',
  async (roles, direction) => {
    const chart = await draw(roles, direction);
    const { page, complaints } = await openChartPage([chart.svg]);
    const [boxes = []] = await measureBoxes(page);
    expect(await page.evaluate(() => document.fonts.check('16px "Noto Sans SC"', '总'))).toBe(true);
    expect(boxes).toHaveLength(roles);
    expect(boxes.filter((box) => !isInside(box)).map(({ title }) => title)).toEqual([]);
    expect(overlaps(boxes)).toEqual([]);
    expect(await page.locator('svg').evaluate((svg) => svg.getBoundingClientRect().width)).toBe(
      chart.width,
    );
    expect(complaints).toEqual([]);
  },
);

test('the search for faults finds a label that leaves its box and boxes that overlap', async () => {
  const { svg } = await draw(10, 'TB');
  const broken = svg
    .replace(/rect width="\d+"/, 'rect width="20"')
    .replaceAll(/translate\(\d+/g, 'translate(0');
  const { page } = await openChartPage([broken]);
  const [boxes = []] = await measureBoxes(page);
  expect(boxes.every(isInside)).toBe(false);
  expect(overlaps(boxes).length).toBeGreaterThan(0);
});

test('Tab goes through the boxes in tree order, and each says its role', async () => {
  const { svg, roles } = await draw(10, 'LR');
  const { page } = await openChartPage([svg]);
  const visited: (string | null | undefined)[] = [];
  for (let i = 0; i < roles.length; i++) {
    await page.keyboard.press('Tab');
    visited.push(await page.evaluate(() => document.activeElement?.getAttribute('data-role')));
  }
  expect(visited).toEqual(roles);
  const focused = page.locator(':focus rect');
  expect(await focused.evaluate((rect) => getComputedStyle(rect).strokeWidth)).toBe('2.5px');
  expect(await page.locator('main').ariaSnapshot()).toContain(
    'link "Customer Relationship Management Specialist"',
  );
});

test('the current role is outlined', async () => {
  const { svg } = await draw(10, 'TB');
  const { page } = await openChartPage([markRole(svg, 'role-3')]);
  const outline = (role: string) =>
    page
      .locator(`[data-role="${role}"] rect`)
      .evaluate((rect) => getComputedStyle(rect).strokeWidth);
  expect(await outline('role-3')).toBe('2.5px');
  expect(await outline('role-4')).toBe('1px');
});

test('dark colours in dark, light ones in light and always in print', async () => {
  const { svg } = await draw(10, 'TB');
  const { page } = await openChartPage([svg], 'auto');
  const fill = () =>
    page
      .locator('rect')
      .nth(1)
      .evaluate((rect) => getComputedStyle(rect).fill);
  const [light, dark] = ['rgb(255, 255, 255)', 'rgb(20, 24, 29)'];
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await fill()).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await fill()).toBe(dark);
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
  expect(await fill()).toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  expect(await fill()).toBe(dark);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await fill()).toBe(light);
});

test.each(['light', 'dark'])('axe finds nothing (%s)', async (theme) => {
  const [tb, lr] = [await draw(10, 'TB'), await draw(50, 'LR')];
  const fence = await renderer.renderFence(
    'flowchart LR\n a[客户投诉] --> b[客服经理]\n click b href "../x/"',
  );
  const marked = markRole(tb.svg, 'role-2');
  const { page } = await openChartPage([marked, lr.svg, fence.svg], theme);
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  expect(await violations(page)).toEqual([]);
});

function isInside({ rect, text }: MeasuredBox): boolean {
  return (
    text.left >= rect.left &&
    text.right <= rect.right &&
    text.top >= rect.top - 1 &&
    text.bottom <= rect.bottom + 1
  );
}

function overlaps(boxes: readonly MeasuredBox[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(({ rect }) => {
        const apart = rect.left >= a.rect.right || rect.right <= a.rect.left;
        return !(apart || rect.top >= a.rect.bottom || rect.bottom <= a.rect.top);
      })
      .map((b) => `${a.title} / ${b.title}`),
  );
}
