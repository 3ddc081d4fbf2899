import {
  apply,
  IDENTITY,
  type Matrix,
  multiply,
  parseTransform,
  translation,
} from './svg-matrix.ts';
import { pathPoints } from './svg-path.ts';
import { toPixels } from './svg-styles.ts';
import { layoutText } from './text-layout.ts';

/** What `getBBox` gives in a browser: the box round an element's shapes, in its own coordinates. */
export function boundingBox(element: Element): Box {
  return boxOf(element, IDENTITY);
}

/** What `getBoundingClientRect` gives: the box in the coordinates of the outermost svg. */
export function clientBox(element: Element): Box {
  return boxOf(element, matrixTo(element));
}

/** The map from an element's own coordinates to those of the document. */
export function matrixTo(element: Element): Matrix {
  const parent = element.parentElement;
  const own = ownMatrix(element);
  return parent ? multiply(matrixTo(parent), own) : own;
}

const INVISIBLE = new Set(
  'defs marker style title desc clippath mask pattern lineargradient radialgradient filter symbol script'.split(
    ' ',
  ),
);

function boxOf(element: Element, matrix: Matrix): Box {
  const extent: Extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  extend(extent, element, matrix);
  if (extent.left === Infinity) return { x: 0, y: 0, width: 0, height: 0 };
  const { left, top, right, bottom } = extent;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function extend(extent: Extent, element: Element, matrix: Matrix): void {
  const tag = element.tagName.toLowerCase();
  if (INVISIBLE.has(tag)) return;
  const points = shapePoints(element, tag);
  if (points) {
    for (const [x, y] of points) include(extent, ...apply(matrix, x, y));
    return;
  }
  for (const child of element.children) {
    if (isHidden(child)) continue;
    const inner = multiply(matrix, ownMatrix(child));
    const size = child.tagName.toLowerCase() === 'svg' ? svgSize(child) : null;
    if (size) for (const [x, y] of corners(0, 0, ...size)) include(extent, ...apply(inner, x, y));
    else extend(extent, child, inner);
  }
}

function shapePoints(element: Element, tag: string): [number, number][] | null {
  const at = (name: string) => toPixels(element.getAttribute(name)) ?? 0;
  switch (tag) {
    case 'rect':
    case 'image':
    case 'foreignobject':
      return corners(at('x'), at('y'), at('width'), at('height'));
    case 'circle':
      return corners(at('cx') - at('r'), at('cy') - at('r'), 2 * at('r'), 2 * at('r'));
    case 'ellipse':
      return corners(at('cx') - at('rx'), at('cy') - at('ry'), 2 * at('rx'), 2 * at('ry'));
    case 'line':
      return [
        [at('x1'), at('y1')],
        [at('x2'), at('y2')],
      ];
    case 'polygon':
    case 'polyline':
      return pairs(element.getAttribute('points') ?? '');
    case 'path':
      return pathPoints(element.getAttribute('d') ?? '').map(({ x, y }) => [x, y]);
    case 'text':
      return layoutText(element).flatMap((run) => corners(run.x, run.y, run.width, run.height));
    case 'tspan': {
      const runs = layoutText(element.closest('text') ?? element);
      const own = runs.filter((run) => element.contains(run.element));
      return own.flatMap((run) => corners(run.x, run.y, run.width, run.height));
    }
    default:
      return null;
  }
}

function corners(x: number, y: number, width: number, height: number): [number, number][] {
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
}

function pairs(list: string): [number, number][] {
  const numbers = list
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const result: [number, number][] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2)
    result.push([numbers[i] ?? 0, numbers[i + 1] ?? 0]);
  return result;
}

function ownMatrix(element: Element): Matrix {
  const own = parseTransform(element.getAttribute('transform'));
  if (element.tagName.toLowerCase() !== 'svg' || !element.parentElement) return own;
  const place = (name: string) => toPixels(element.getAttribute(name)) ?? 0;
  return multiply(own, translation(place('x'), place('y')));
}

function svgSize(svg: Element): [number, number] | null {
  const width = toPixels(svg.getAttribute('width'));
  const height = toPixels(svg.getAttribute('height'));
  return width && height ? [width, height] : null;
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return element.getAttribute('display') === 'none' || /display\s*:\s*none/.test(style);
}

function include(extent: Extent, x: number, y: number): void {
  extent.left = Math.min(extent.left, x);
  extent.top = Math.min(extent.top, y);
  extent.right = Math.max(extent.right, x);
  extent.bottom = Math.max(extent.bottom, y);
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
