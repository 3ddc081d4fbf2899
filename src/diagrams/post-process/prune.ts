/**
 * Removes what a drawing does not need: definitions nobody refers to, empty groups and boxes, values
 * an ancestor already sets, decimals beyond a tenth of a pixel, tspans that say nothing, entities left in the text.
 * Call when no style sheet needs the structure any more.
 */
export function prune(svg: Element): void {
  for (const text of svg.querySelectorAll('text')) simplifyText(text);
  for (const rect of [...svg.querySelectorAll('rect')]) {
    const size = (name: string) => Number.parseFloat(rect.getAttribute(name) ?? '0') || 0;
    if (size('width') <= 0 || size('height') <= 0) rect.remove();
  }
  for (const path of [...svg.querySelectorAll('path')]) if (!path.getAttribute('d')) path.remove();
  removeUnreferenced(svg);
  for (const element of svg.querySelectorAll('*')) {
    // Icons come as svg elements of their own; their paths are too terse to be cut up.
    if (element.closest('svg') === svg) roundNumbers(element);
  }
  removeInherited(svg);
  unwrapGroups(svg);
}

const DEFINITIONS = 'marker, linearGradient, radialGradient, clipPath';
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
];
const LENGTHS = 'd points x y x1 y1 x2 y2 cx cy r rx ry dx dy width height refX refY'.split(' ');

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function simplifyText(text: Element): void {
  for (const tspan of [...text.querySelectorAll('tspan')]) {
    if (tspan.getAttribute('font-weight') === 'normal') tspan.removeAttribute('font-weight');
    if (tspan.getAttribute('font-style') === 'normal') tspan.removeAttribute('font-style');
    tspan.removeAttribute('id');
    if (tspan.attributes.length === 0) tspan.replaceWith(...tspan.childNodes);
  }
  text.normalize();
  for (const part of [text, ...text.querySelectorAll('*')]) {
    for (const node of part.childNodes) {
      if (node.nodeType === node.TEXT_NODE) node.nodeValue = decodeEntities(node.nodeValue ?? '');
    }
  }
}

/** Mermaid leaves some entities an author wrote (`#60;`) undecoded in SVG text. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|(amp|lt|gt|quot|apos));/g, (_, code?: string, name = '') =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? ''),
  );
}

function removeUnreferenced(svg: Element): void {
  const markup = svg.outerHTML;
  for (const definition of [...svg.querySelectorAll(DEFINITIONS)]) {
    const id = definition.getAttribute('id');
    if (!id || !markup.includes(`#${id}`)) definition.remove();
  }
}

function roundNumbers(element: Element): void {
  for (const name of LENGTHS) round(element, name, 1);
  // A scale needs more digits than a length.
  round(element, 'transform', 3);
}

function round(element: Element, name: string, digits: number): void {
  const value = element.getAttribute(name);
  if (!value) return;
  const rounded = value.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number, at: number) => {
    const text = String(Number(Number(number).toFixed(digits)) || 0);
    // "5-.04" must not become "50".
    return /[\d.]/.test(value[at - 1] ?? '') && !text.startsWith('-') ? ` ${text}` : text;
  });
  if (rounded !== value) element.setAttribute(name, rounded);
}

function removeInherited(element: Element, outer: Readonly<Record<string, string>> = {}): void {
  const own: Record<string, string> = { ...outer };
  const classes = (element.getAttribute('class') ?? '').split(' ').filter(Boolean);
  for (const name of INHERITED) {
    const value = element.getAttribute(name);
    const colored = classes.find((one) => one.startsWith(`chart-${name}-`));
    if (value !== null && value === outer[name]) element.removeAttribute(name);
    if (colored && colored === outer[name]) classes.splice(classes.indexOf(colored), 1);
    own[name] = colored ?? value ?? outer[name] ?? '';
  }
  if (classes.length > 0) element.setAttribute('class', classes.join(' '));
  else element.removeAttribute('class');
  for (const child of element.children) removeInherited(child, own);
}

function unwrapGroups(svg: Element): void {
  for (const group of [...svg.querySelectorAll('g, defs')].reverse()) {
    group.removeAttribute('id');
    const empty = ![...group.childNodes].some((node) => node.nodeType === node.ELEMENT_NODE);
    if (empty) group.remove();
    else if (group.attributes.length === 0 && group.tagName === 'g') {
      group.replaceWith(...group.childNodes);
    }
  }
}
