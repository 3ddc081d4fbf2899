import {
  declaredValue,
  inheritedValue,
  parseStyleSheet,
  type StyleRule,
} from '../browser/css-cascade.ts';

/**
 * Turns a drawing's style sheet and `style` attributes into presentation attributes, which a strict
 * content security policy allows, and removes them. What is not displayed is removed too.
 */
export function inlineStyles(svg: Element): void {
  const sheets = [...svg.querySelectorAll('style')];
  const rules = parseStyleSheet(sheets.map((sheet) => sheet.textContent ?? '').join('\n'));
  for (const sheet of sheets) sheet.remove();
  const elements = [svg, ...svg.querySelectorAll('*')];
  const found = new Map<Element, [string, string][]>(elements.map((element) => [element, []]));
  for (const property of PROPERTIES) {
    const relevant = rules.filter(({ declarations }) => declarations.has(property));
    for (const element of elements) {
      const value = declaredValue(element, property, relevant);
      if (value !== null) found.get(element)?.push([property, value]);
    }
  }
  const colors = rules.filter(({ declarations }) => declarations.has('color'));
  for (const [element, values] of found) {
    for (const entry of values) {
      if (entry[1].toLowerCase() !== 'currentcolor') continue;
      entry[1] = inheritedValue(element, 'color', colors) ?? 'inherit';
    }
  }
  const transforms = rules.filter(({ declarations }) => declarations.has('transform'));
  for (const element of elements) inlineTransform(element, transforms);
  for (const [element, values] of found) apply(element, values);
}

const SMALLEST_FONT = 12;

const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stop-color',
  'stop-opacity',
  'opacity',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'text-decoration',
  'dominant-baseline',
  'alignment-baseline',
  'visibility',
  'display',
];

function apply(element: Element, values: readonly (readonly [string, string])[]): void {
  element.removeAttribute('style');
  for (const [property, value] of values) {
    if (property === 'display') {
      if (value === 'none') element.remove();
      element.removeAttribute('display');
    } else if (value === 'inherit' || value === '') {
      element.removeAttribute(property);
    } else if (property === 'font-size') {
      element.setAttribute(property, readableSize(value));
    } else {
      element.setAttribute(property, value);
    }
  }
}

/** A Gantt milestone is a square that only the style sheet turns into a diamond. */
function inlineTransform(element: Element, rules: readonly StyleRule[]): void {
  if (element.hasAttribute('transform')) return;
  const transform = declaredValue(element, 'transform', rules)?.replaceAll('deg', '');
  const [x, y] = (element.getAttribute('transform-origin') ?? '')
    .split(/\s+/)
    .map(Number.parseFloat);
  if (!transform || !/^[\w\s.,()-]+$/.test(transform) || x === undefined || y === undefined) return;
  element.setAttribute('transform', `translate(${x} ${y}) ${transform} translate(${-x} ${-y})`);
}

/** In px: nothing smaller than can be read, and no titles in `ex`, which Mermaid makes 32 px. */
function readableSize(size: string): string {
  if (size.endsWith('ex')) return '20px';
  const pixels = /^([\d.]+)(?:px)?$/.exec(size)?.[1];
  return pixels ? `${Math.max(SMALLEST_FONT, Number(pixels))}px` : size;
}
