import { childAt, elements, isOn, outermost, valueAt, type XmlNode } from './parse-xml.ts';
import type { Style } from './styles.ts';

/** What stands in a paragraph, piece by piece. */
export interface RunContent {
  /** Its words, with `\n` for line breaks and `\t` for tabs. */
  readonly text: string;
  /** Words that Word does not show, or shows struck out. */
  readonly hidden: string;
  readonly isBold: boolean;
  /** The insides of text boxes that hang on it. */
  readonly boxes: readonly XmlNode[];
}

/** What reading runs needs to know of the document, and what it remembers from one to the next. */
export interface RunContext {
  readonly styleOf: (id: string | undefined) => Style;
  /** The text of a footnote or an endnote by its kind and id. */
  readonly noteOf: (kind: string, id: string) => string;
  /** Instructions of the fields that are open, outermost first: a table of contents is one. */
  readonly fields: string[];
}

/** Reads the runs of a paragraph: only text that is accepted, not what revision marks take away. */
export function readRuns(paragraph: XmlNode, style: Style, context: RunContext): RunContent {
  const pieces: Piece[] = [];
  walk(paragraph, pieces, context);
  const shown = pieces.filter(({ isHidden }) => !(isHidden ?? style.isHidden));
  const worded = shown.filter(({ text }) => text.trim());
  return {
    text: shown.map(({ text }) => text).join(''),
    hidden: pieces
      .filter((piece) => !shown.includes(piece))
      .map(({ text }) => text)
      .join(''),
    isBold: worded.length > 0 && worded.every(({ isBold }) => isBold ?? style.isBold),
    boxes: pieces.flatMap(({ boxes }) => boxes),
  };
}

interface Piece {
  readonly text: string;
  readonly boxes: readonly XmlNode[];
  readonly isBold?: boolean | undefined;
  readonly isHidden?: boolean | undefined;
}

function walk(node: XmlNode, pieces: Piece[], context: RunContext): void {
  for (const child of elements(node)) {
    if (REMOVED.has(child.name)) continue;
    if (child.name === 'r') readRun(child, pieces, context);
    else if (child.name === 'ruby') walk(childAt(child, 'rubyBase') ?? child, pieces, context);
    else if (child.name === 'AlternateContent') readBoxes(child, pieces);
    else if (child.name === 't') pieces.push({ text: textOf(child), boxes: [] });
    else walk(child, pieces, context);
  }
}

function readRun(run: XmlNode, pieces: Piece[], context: RunContext): void {
  const properties = childAt(run, 'rPr');
  const named = valueAt(properties, 'rStyle');
  const style = named ? context.styleOf(named) : null;
  const isBold = isOn(properties, 'b') ?? (style?.isBold || undefined);
  const isStruck = isOn(properties, 'strike') || isOn(properties, 'dstrike');
  const isHidden = isStruck || (isOn(properties, 'vanish') ?? (style?.isHidden || undefined));
  const add = (text: string) => pieces.push({ text, boxes: [], isBold, isHidden });
  for (const child of elements(run)) {
    const { name, attributes } = child;
    if (name === 't') add(textOf(child));
    else if (name === 'tab' || name === 'ptab') add('\t');
    else if (name === 'br' || name === 'cr') add('\n');
    else if (name === 'noBreakHyphen') add('-');
    else if (name === 'sym')
      add(SYMBOLS[(attributes['char'] ?? '').slice(-2).toUpperCase()] ?? '•');
    else if (name === 'fldChar') noteField(attributes['fldCharType'] ?? '', context.fields);
    else if (name === 'instrText' && context.fields.length)
      context.fields.push((context.fields.pop() ?? '') + textOf(child));
    else if (NOTES.has(name)) {
      const note = context.noteOf(NOTES.get(name) ?? '', attributes['id'] ?? '');
      if (note) add(`（注：${note}）`);
    } else if (name === 'ruby') walk(childAt(child, 'rubyBase') ?? child, pieces, context);
    else if (BOXED.has(name)) readBoxes(child, pieces);
  }
}

function noteField(type: string, fields: string[]): void {
  if (type === 'begin') fields.push('');
  if (type === 'end') fields.pop();
}

/** Word writes a text box twice, for new and for old programs. */
function readBoxes(node: XmlNode, pieces: Piece[]): void {
  const alternatives = node.name === 'AlternateContent' ? elements(node) : [node];
  const boxes = alternatives.map((it) => boxesIn(it)).find(({ length }) => length > 0);
  if (boxes) pieces.push({ text: '', boxes });
}

function boxesIn(node: XmlNode): XmlNode[] {
  const alternatives = outermost(node, 'AlternateContent');
  if (!alternatives.length) return outermost(node, 'txbxContent');
  return elements(node).flatMap((child) => {
    if (child.name === 'txbxContent') return [child];
    if (child.name !== 'AlternateContent') return boxesIn(child);
    return (
      elements(child)
        .map(boxesIn)
        .find(({ length }) => length > 0) ?? []
    );
  });
}

function textOf({ children }: XmlNode): string {
  return children.filter((child) => typeof child === 'string').join('');
}

/** What revision marks took away or moved elsewhere, and what is said of text but is none. */
const REMOVED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
]);
const NOTES: ReadonlyMap<string, string> = new Map([
  ['footnoteReference', 'footnote'],
  ['endnoteReference', 'endnote'],
]);
const BOXED: ReadonlySet<string> = new Set(['drawing', 'pict', 'object', 'AlternateContent']);
/** Signs of the fonts Wingdings that forms are ticked with. */
const SYMBOLS: Partial<Record<string, string>> = {
  FE: '☑',
  '52': '☑',
  FC: '√',
  A8: '□',
  '6F': '□',
};
