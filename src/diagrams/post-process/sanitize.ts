import { DiagramError } from '../diagram-error.ts';
import { describeUnsafeHref, isSafeHref } from './safe-href.ts';

/**
 * Keeps only listed elements and attributes, so that nothing in the drawing can run, load or style.
 * A link to an address that is not allowed is an author's mistake: it throws a `DiagramError`.
 * Call after the styles have become attributes.
 */
export function sanitize(svg: Element): void {
  for (const node of [...svg.childNodes]) {
    if (node.nodeType === node.TEXT_NODE) continue;
    const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : null;
    if (element && ELEMENTS.has(element.tagName)) sanitize(element);
    else node.parentNode?.removeChild(node);
  }
  if (svg.tagName === 'a') sanitizeLink(svg);
  for (const { name, value } of [...svg.attributes]) {
    if (name === 'href' && svg.tagName === 'a') continue;
    if (!ATTRIBUTES.has(name) || !isHarmless(value)) svg.removeAttribute(name);
  }
}

const ELEMENTS = new Set(
  (
    'svg g a path rect circle ellipse line polyline polygon text tspan title desc defs marker ' +
    'linearGradient radialGradient stop clipPath'
  ).split(' '),
);

const ATTRIBUTES = new Set(
  (
    'id d x y x1 y1 x2 y2 cx cy r rx ry dx dy width height points transform viewBox ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray ' +
    'stroke-linecap stroke-linejoin stop-color stop-opacity opacity visibility ' +
    'font-size font-style font-weight text-anchor text-decoration dominant-baseline ' +
    'alignment-baseline marker-start marker-mid marker-end markerWidth markerHeight markerUnits ' +
    'refX refY orient offset gradientUnits gradientTransform spreadMethod clip-path clipPathUnits ' +
    'preserveAspectRatio'
  ).split(' '),
);

function sanitizeLink(link: Element): void {
  const href = link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? '';
  if (!isSafeHref(href))
    throw new DiagramError({ line: null, reason: describeUnsafeHref(href) }, []);
  link.setAttribute('href', href);
}

/** Only references inside the drawing: `url(#…)`. Backslashes could hide others. */
function isHarmless(value: string): boolean {
  if (value.includes('\\')) return false;
  const references = value.match(/[\w-]+\s*\(/g) ?? [];
  return (
    references.every((name) => !/^(url|image|src|var|expression|attr|element)/i.test(name)) ||
    /^url\(["']?#[^()"']+["']?\)$/.test(value)
  );
}
