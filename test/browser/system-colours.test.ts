import { expect, test } from 'vitest';
import { LONGEST_ROLE } from './page-kinds.ts';
import { site } from './served.ts';
import { visit } from './visit.ts';

const role = () => `${site.url}${LONGEST_ROLE}`;

test('with forced colours the row that a link led to is outlined, and charts take the system’s colours', async () => {
  const { page } = await visit(role(), { forcedColors: 'active' });
  const id = await page.locator('.duty').nth(1).getAttribute('id');
  await page.goto(`${role()}#${id}`);
  const outline = (at: number) =>
    page
      .locator('.duty')
      .nth(at)
      .evaluate((row) => getComputedStyle(row).outlineStyle);
  expect([await outline(0), await outline(1)]).toEqual(['none', 'solid']);

  const fills = await page.evaluate(() => {
    const probe = document.createElement('p');
    document.body.append(probe);
    const colourOf = (name: string) => {
      probe.style.setProperty('forced-color-adjust', 'none');
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const allowed = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'LinkText'].map(
      colourOf,
    );
    const boxes = [...document.querySelectorAll('.chart rect')];
    return boxes.map((box) => allowed.includes(getComputedStyle(box).fill));
  });
  expect(fills.length).toBeGreaterThan(1);
  expect(fills).not.toContain(false);
});

test('who asks for more contrast gets ink in place of grey, and dark hairlines', async () => {
  const colours = async (contrast: 'more' | 'no-preference') => {
    const { page } = await visit(role(), { contrast });
    return page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const of = (name: string) => style.getPropertyValue(name).trim();
      return {
        muted: of('--color-muted') === of('--color-ink'),
        line: of('--color-line') === of('--color-rule'),
      };
    });
  };
  expect(await colours('no-preference')).toEqual({ muted: false, line: false });
  expect(await colours('more')).toEqual({ muted: true, line: true });
});
