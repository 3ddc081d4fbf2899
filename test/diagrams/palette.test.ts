import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from '../../src/diagrams/palette.ts';

const css = readFileSync(new URL('../../src/styles/diagrams.css', import.meta.url), 'utf8');
const names = Object.keys(palette);

test('no two colours are nearly the same: they must be told apart in the drawing', () => {
  const channels = Object.values(palette).map((hex) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  channels.forEach((a, index) => {
    for (const b of channels.slice(index + 1)) {
      expect(Math.max(...a.map((channel, i) => Math.abs(channel - (b[i] ?? 0))))).toBeGreaterThan(
        2,
      );
    }
  });
});

test.each(names)('%s has a light and twice a dark value, and its classes', (name) => {
  expect(css.match(new RegExp(`--chart-${name}: #[0-9a-f]{3,6};`, 'g'))).toHaveLength(3);
  expect(css).toContain(`.chart-fill-${name} {\n  fill: var(--chart-${name});\n}`);
  expect(css).toContain(`.chart-stroke-${name} {\n  stroke: var(--chart-${name});\n}`);
});

test('both dark blocks say the same, and neither holds for print', () => {
  const [, system, chosen] = css.split('@media screen');
  const values = (block = '') => block.slice(0, block.indexOf('}')).match(/--chart-.*;/g);
  expect(values(system)).toHaveLength(names.length + 1);
  expect(values(chosen)).toEqual(values(system));
});

test('nothing in it is beyond the oldest browsers', () => {
  expect(css).not.toMatch(/oklch|color-mix|light-dark|&|@layer|:has\(/);
});

test.each(names.filter((name) => /tint|note$|soft|paper/.test(name)))(
  'ink on %s has a contrast of at least 4.5, light and dark',
  (name) => {
    const values = (key: string) => [
      ...css.matchAll(new RegExp(`--chart-${key}: (#[0-9a-f]+);`, 'g')),
    ];
    for (const scheme of [0, 1]) {
      const [ink, ground] = [values('ink')[scheme]?.[1], values(name)[scheme]?.[1]];
      expect(contrast(ink ?? '', ground ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  },
);

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((d) => d + d) : hex.slice(1).match(/../g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
