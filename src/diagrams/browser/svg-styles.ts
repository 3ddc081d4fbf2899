import { declaredValue, parseStyleSheet, type StyleRule } from './css-cascade.ts';

/**
 * The rules of the `<style>` elements directly inside the outermost svg round `element` that say anything
 * about the size and place of text.
 */
export function rulesFor(element: Element): readonly StyleRule[] {
  let svg: Element | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.tagName.toLowerCase() === 'svg') svg = at;
  }
  if (!svg) return [];
  let css = '';
  for (const child of svg.children) {
    if (child.tagName.toLowerCase() === 'style') css += child.textContent ?? '';
  }
  return css ? parsed(css) : [];
}

/** How the text of an element is set: its size in px, and what CSS says of it, null where that is nothing. */
export interface Setting {
  readonly size: number;
  readonly weight: string | null;
  readonly anchor: string | null;
  readonly dominant: string | null;
  readonly alignment: string | null;
}

/**
 * How the text of an element is set; `above` is how that of its parent is, which is found out as well where
 * it is not given.
 */
export function settingOf(
  element: Element,
  rules: readonly StyleRule[],
  above = settingAbove(element, rules),
): Setting {
  const own = (property: string) => declaredValue(element, property, rules);
  const inherited = (property: string, from: string | null) => {
    const value = own(property);
    return value && value !== 'inherit' ? value : from;
  };
  return {
    size: toPixels(own('font-size'), above.size) ?? above.size,
    weight: inherited('font-weight', above.weight),
    anchor: inherited('text-anchor', above.anchor),
    dominant: inherited('dominant-baseline', above.dominant),
    alignment: inherited('alignment-baseline', above.alignment),
  };
}

function settingAbove({ parentElement }: Element, rules: readonly StyleRule[]): Setting {
  return parentElement ? settingOf(parentElement, rules) : NOTHING_SET;
}

/** Whether text is set in bold. */
export function isBold({ weight }: Setting): boolean {
  return weight !== null && (weight.startsWith('bold') || Number(weight) >= 600);
}

/** A CSS length in px (`size` is 1em, and 100 %), or null when it is none. */
export function toPixels(length: string | null, size = ROOT_SIZE): number | null {
  const number = Number.parseFloat(length ?? '');
  if (Number.isNaN(number)) return null;
  const unit = /(rem|em|ex|%|pt)\s*$/.exec(length ?? '')?.[1];
  return number * (unit ? UNITS[unit as keyof typeof UNITS](size) : 1);
}

const ROOT_SIZE = 16;
const NOTHING_SET: Setting = {
  size: ROOT_SIZE,
  weight: null,
  anchor: null,
  dominant: null,
  alignment: null,
};
const UNITS = {
  rem: () => ROOT_SIZE,
  em: (size: number) => size,
  ex: (size: number) => size / 2,
  '%': (size: number) => size / 100,
  pt: () => 4 / 3,
};

// Mermaid asks for thousands of boxes of one drawing: its sheet is parsed once.
let last: { css: string; rules: readonly StyleRule[] } = { css: '', rules: [] };
function parsed(css: string): readonly StyleRule[] {
  if (last.css !== css) last = { css, rules: parseStyleSheet(css).filter(isAboutText) };
  return last.rules;
}

function isAboutText({ declarations }: StyleRule): boolean {
  return ABOUT_TEXT.some((property) => declarations.has(property));
}

const ABOUT_TEXT = [
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'alignment-baseline',
];
