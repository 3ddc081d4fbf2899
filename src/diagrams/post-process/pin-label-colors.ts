import { parseColor } from './color-classes.ts';

/**
 * Text on a shape the author filled with a colour of their own gets a fixed dark or white, whichever
 * reads better: the scheme's own text colour would vanish on it in light or in dark.
 * Call after `colorClasses`; named colours other than white and black are left alone.
 */
export function pinLabelColors(svg: Element): void {
  for (const shape of svg.querySelectorAll(SHAPES)) {
    const group = shape.closest('g[transform], a[transform]');
    const color = parseColor(shape.getAttribute('fill') ?? '');
    // Icons are svg elements of their own.
    if (!group || !color || color.alpha < 1 || shape.closest('marker, svg') !== svg) continue;
    const ink = luminance(color) > HALF_WAY ? DARK : WHITE;
    for (const text of group.querySelectorAll('text, text *')) {
      if (text.hasAttribute('fill')) continue;
      const classes = (text.getAttribute('class') ?? '').split(' ');
      if (text.tagName !== 'text' && !classes.includes(INK)) continue;
      text.setAttribute('class', classes.filter((name) => name !== INK).join(' '));
      text.setAttribute('fill', ink);
    }
  }
}

const SHAPES = ':is(rect, path, polygon, circle, ellipse)[fill]:not([fill="none"])';
const INK = 'chart-fill-ink';
const DARK = '#1f2933';
const WHITE = '#ffffff';
/** The luminance on which black and white text read equally well (WCAG 2.2, contrast ratio). */
const HALF_WAY = 0.179;

function luminance({ red, green, blue }: { red: number; green: number; blue: number }): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
