import { declaredValue, inheritedValue, parseStyleSheet, type StyleRule } from './css-cascade.ts';

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

/** Font size of an element in px, taken down from the root; 16 where nothing is declared. */
export function fontSize(element: Element, rules: readonly StyleRule[]): number {
  const parent = element.parentElement;
  const own = declaredValue(element, 'font-size', rules);
  if (own === null) return parent ? fontSize(parent, rules) : ROOT_SIZE;
  const inherited = parent ? fontSize(parent, rules) : ROOT_SIZE;
  return toPixels(own, inherited) ?? inherited;
}

/** Whether the text of an element is set in bold. */
export function isBold(element: Element, rules: readonly StyleRule[]): boolean {
  const weight = inheritedValue(element, 'font-weight', rules) ?? '';
  return weight.startsWith('bold') || Number(weight) >= 600;
}

/** A CSS length in px (`size` is 1em, and 100 %), or null when it is none. */
export function toPixels(length: string | null, size = ROOT_SIZE): number | null {
  const number = Number.parseFloat(length ?? '');
  if (Number.isNaN(number)) return null;
  const unit = /(rem|em|ex|%|pt)\s*$/.exec(length ?? '')?.[1];
  return number * (unit ? UNITS[unit as keyof typeof UNITS](size) : 1);
}

const ROOT_SIZE = 16;
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
