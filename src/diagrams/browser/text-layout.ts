import { ASCENT, DESCENT, textWidth } from '../measure-text.ts';
import type { StyleRule } from './css-cascade.ts';
import { isBold, rulesFor, type Setting, settingOf, toPixels } from './svg-styles.ts';

/**
 * The runs of text of a `<text>` element with their places in the element's own coordinates:
 * x, y, dx, dy, text-anchor, baselines and nested tspans are followed; white space collapses as in
 * a browser. Widths come from `measure-text.ts`.
 */
export function layoutText(text: Element): TextRun[] {
  const pen: Pen = { x: 0, y: 0, afterSpace: true, chunk: null };
  const runs: TextRun[] = [];
  const rules = rulesFor(text);
  walk(text, pen, runs, { rules, setting: settingOf(text, rules) });
  placeChunk(pen);
  return runs;
}

/** Width of the text inside a `<text>` or `<tspan>` in px, as `getComputedTextLength` gives it. */
export function textLength(element: Element): number {
  const runs = layoutText(element.closest('text') ?? element);
  return runs.reduce((sum, run) => sum + (element.contains(run.element) ? run.width : 0), 0);
}

const INNER = new Set(['tspan', 'a', 'textpath']);

function walk(element: Element, pen: Pen, runs: TextRun[], { rules, setting }: Style): void {
  const { size, anchor } = setting;
  const bold = isBold(setting);
  movePen(element, pen, size);
  const top = baselineShift(setting) * size - ASCENT * size;
  for (const node of element.childNodes) {
    if (node.nodeType === node.ELEMENT_NODE) {
      const inner = node as Element;
      if (!INNER.has(inner.tagName.toLowerCase())) continue;
      walk(inner, pen, runs, { rules, setting: settingOf(inner, rules, setting) });
    } else if (node.nodeType === node.TEXT_NODE) {
      const text = collapse(node.nodeValue ?? '', pen.afterSpace);
      if (!text) continue;
      pen.afterSpace = text.endsWith(' ');
      pen.chunk ??= {
        anchor: anchor ?? 'start',
        start: pen.x,
        end: pen.x,
        runs: [],
      };
      const width = textWidth(text, bold) * size;
      const height = (ASCENT + DESCENT) * size;
      const run = { element, x: pen.x, y: pen.y + top, width, height };
      runs.push(run);
      pen.chunk.runs.push(run);
      pen.x += width;
      pen.chunk.end = pen.x;
    }
  }
}

function movePen(element: Element, pen: Pen, size: number): void {
  const length = (name: string) => {
    const value = element.getAttribute(name)?.split(/[\s,]+/)[0];
    return value ? toPixels(value, size) : null;
  };
  const x = length('x');
  const y = length('y');
  if (x !== null || y !== null) {
    placeChunk(pen);
    pen.x = x ?? pen.x;
    pen.y = y ?? pen.y;
    pen.afterSpace = true;
  }
  pen.x += length('dx') ?? 0;
  pen.y += length('dy') ?? 0;
}

function placeChunk(pen: Pen): void {
  const chunk = pen.chunk;
  if (!chunk) return;
  const width = chunk.end - chunk.start;
  const shift = chunk.anchor === 'middle' ? width / 2 : chunk.anchor === 'end' ? width : 0;
  for (const run of chunk.runs) run.x -= shift;
  pen.chunk = null;
}

// Shares of the font size; `middle` is half the x-height of the measured font.
const BASELINES: Readonly<Record<string, number>> = {
  middle: 0.27,
  central: (ASCENT - DESCENT) / 2,
  hanging: 0.8,
  'text-before-edge': ASCENT,
  'before-edge': ASCENT,
  'text-top': ASCENT,
  'text-after-edge': -DESCENT,
  'after-edge': -DESCENT,
  ideographic: -DESCENT,
};

function baselineShift({ dominant, alignment }: Setting): number {
  return BASELINES[dominant ?? alignment ?? ''] ?? 0;
}

function collapse(text: string, afterSpace: boolean): string {
  const collapsed = text.replace(/[\t\n\r ]+/g, ' ');
  return afterSpace ? collapsed.replace(/^ /, '') : collapsed;
}

export interface TextRun {
  element: Element;
  /** Left and upper edge, px. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the style sheet says, and what it makes of an element. */
interface Style {
  readonly rules: readonly StyleRule[];
  readonly setting: Setting;
}

interface Pen {
  x: number;
  y: number;
  afterSpace: boolean;
  /** Runs since the last absolute position: text-anchor moves them as one. */
  chunk: { anchor: string; start: number; end: number; runs: TextRun[] } | null;
}
