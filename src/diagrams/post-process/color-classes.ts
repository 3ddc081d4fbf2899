import { type ColorName, palette } from '../palette.ts';

/**
 * Replaces the stand-in colours of our palette by classes (`chart-fill-ink`, `chart-stroke-line`)
 * that the style sheet gives a light and a dark value. Transparency stays as an attribute; any other
 * colour was written by the author and stays as it is, the same in light and dark. `kind` is the
 * chart's kind in Mermaid's word.
 */
export function colorClasses(svg: Element, kind: string): void {
  const hardCoded = HARD_CODED[kind] ?? {};
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    const classes: string[] = [];
    for (const [property, opacity] of PROPERTIES) {
      const value = element.getAttribute(property);
      const color = value === null ? null : parseColor(value);
      const found = color ? (hardCoded[toHex(color)] ?? nameOf(color)) : null;
      if (!color || !found) continue;
      // Mermaid gives the names of a journey's sections the colour of their own box.
      const name = TEXT.has(element.tagName) && found.startsWith('tint') ? 'ink' : found;
      element.removeAttribute(property);
      classes.push(`chart-${property}-${name}`);
      if (color.alpha < 1) element.setAttribute(opacity, String(color.alpha));
    }
    if (classes.length > 0) element.setAttribute('class', classes.join(' '));
  }
}

/** The name of a palette colour, or null. A step per channel is forgiven: Mermaid converts to HSL. */
export function nameOf({ red, green, blue }: Color): ColorName | null {
  for (const [name, own] of PALETTE) {
    const near = (a: number, b: number) => Math.abs(a - b) <= 1;
    if (near(own.red, red) && near(own.green, green) && near(own.blue, blue)) return name;
  }
  return null;
}

/** A colour written as hex, rgb(), rgba(), hsl(), hsla(), white or black; else null. */
export function parseColor(text: string): Color | null {
  const value = NAMED[text.trim()] ?? text.trim().toLowerCase();
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(value)?.[1];
  if (hex) return fromHex(hex);
  const [, kind, list = ''] = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(value) ?? [];
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, alpha = 1] = list
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number.parseFloat);
  if (!kind || [a, b, c, alpha].some(Number.isNaN)) return null;
  return kind === 'rgb' ? { red: a, green: b, blue: c, alpha } : { ...fromHsl(a, b, c), alpha };
}

/** Colours Mermaid draws some kinds with whatever the theme says. */
const HARD_CODED: Readonly<Record<string, Readonly<Record<string, ColorName>>>> = {
  architecture: { '087ebf': 'mark-1' },
  erDiagram: { ffffff: 'paper' },
  journey: { '000000': 'ink', '666666': 'line', '999999': 'border', fff8dc: 'note', ffffff: 'ink' },
  kanban: { ffffff: 'soft' },
  sankey: {
    '4e79a7': 'mark-1',
    f28e2c: 'mark-7',
    e15759: 'danger',
    '76b7b2': 'mark-6',
    '59a14f': 'mark-2',
    edc949: 'mark-3',
    af7aa1: 'mark-5',
    ff9da7: 'mark-4',
    '9c755f': 'mark-8',
    bab0ab: 'line',
  },
};

const TEXT = new Set(['text', 'tspan']);

const NAMED: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

const PROPERTIES = [
  ['fill', 'fill-opacity'],
  ['stroke', 'stroke-opacity'],
] as const;

function toHex({ red, green, blue }: Color): string {
  return [red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('');
}

function fromHex(digits: string): Color {
  const full = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const channel = (at: number) => Number.parseInt(full.slice(at, at + 2), 16);
  const alpha = full.length > 6 ? channel(6) / 255 : 1;
  return { red: channel(0), green: channel(2), blue: channel(4), alpha };
}

// The formula of the CSS Color specification, section "HSL colors".
function fromHsl(hue: number, saturation: number, lightness: number) {
  const light = lightness / 100;
  const reach = (saturation / 100) * Math.min(light, 1 - light);
  const channel = (n: number) => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    return Math.round(255 * (light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return { red: channel(0), green: channel(8), blue: channel(4) };
}

const PALETTE = (Object.entries(palette) as [ColorName, string][]).map(
  ([name, hex]) => [name, fromHex(hex.slice(1))] as const,
);

interface Color {
  /** 0–255. */
  red: number;
  green: number;
  blue: number;
  /** 0–1. */
  alpha: number;
}
