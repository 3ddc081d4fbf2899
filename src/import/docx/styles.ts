import { PAPER_STYLES, type PaperStyle } from '../../export/docx/paper-styles.ts';
import type { NumberedBy } from './numbering.ts';
import { childAt, elements, isOn, valueAt, type XmlNode } from './parse-xml.ts';

/** What the style of a paragraph or of a run says of it, with what it inherits. */
export interface Style {
  /** 1 to 9 for headings; 0 for other text. */
  readonly outline: number;
  readonly numbered: NumberedBy | null;
  readonly isBold: boolean;
  readonly isCentred: boolean;
  readonly isHidden: boolean;
  /** An entry of a table of contents. */
  readonly isContents: boolean;
  /** Which of our own documents' styles it is or is based on; null for any other. */
  readonly paper: PaperStyle | null;
}

/** A function that gives the style of an id; the default one for none. */
export function styleReader(styles: XmlNode | undefined): (id: string | undefined) => Style {
  const all = (styles ? elements(styles) : []).filter(({ name }) => name === 'style');
  const byId = new Map(all.map((node) => [node.attributes['styleId'] ?? '', node]));
  const standard = all.find(
    ({ attributes }) =>
      attributes['type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['default'] ?? ''),
  );
  const known = new Map<string, Style>();
  const read = (id: string, above: readonly string[]): Style => {
    const found = known.get(id);
    const node = byId.get(id);
    if (found || !node || above.includes(id)) return found ?? PLAIN;
    const base = valueAt(node, 'basedOn');
    const style = readStyle(node, base ? read(base, [...above, id]) : PLAIN);
    known.set(id, style);
    return style;
  };
  return (id) => read(id ?? standard?.attributes['styleId'] ?? '', []);
}

/** What paragraph properties say of outline level and numbering, over what the style says. */
export function withProperties(properties: XmlNode | undefined, style: Style): Style {
  const level = valueAt(properties, 'outlineLvl');
  const numbering = childAt(properties, 'numPr');
  const align = valueAt(properties, 'jc');
  return {
    ...style,
    outline: level === undefined ? style.outline : outlineOf(level),
    numbered: numbering ? readNumbering(numbering, style.numbered) : style.numbered,
    isCentred: align ? align === 'center' : style.isCentred,
  };
}

function readStyle(node: XmlNode, base: Style): Style {
  const name = valueAt(node, 'name') ?? '';
  const properties = withProperties(childAt(node, 'pPr'), base);
  const run = childAt(node, 'rPr');
  const [, heading] = /^(?:heading|标题)\s*([1-9])$/i.exec(name) ?? [];
  return {
    ...properties,
    outline: properties.outline || Number(heading ?? 0),
    isBold: isOn(run, 'b') ?? base.isBold,
    isHidden: isOn(run, 'vanish') ?? base.isHidden,
    isContents: /^(?:toc|目录)\s*\d/i.test(name) || base.isContents,
    paper: PAPERS.get(name) ?? base.paper,
  };
}

function readNumbering(node: XmlNode, inherited: NumberedBy | null): NumberedBy | null {
  const numId = valueAt(node, 'numId') ?? inherited?.numId;
  // A list of this number takes the numbering of the style away.
  if (!numId || numId === '0') return null;
  return { numId, level: Number(valueAt(node, 'ilvl') ?? inherited?.level ?? 0) };
}

/** Word counts the levels from 0, and 9 is that of text. */
function outlineOf(level: string): number {
  const counted = Number(level) + 1;
  return counted >= 1 && counted <= 9 ? counted : 0;
}

const PAPERS: ReadonlyMap<string, PaperStyle> = new Map(
  Object.entries(PAPER_STYLES).map(([style, name]) => [name, style as PaperStyle]),
);
const PLAIN: Style = {
  outline: 0,
  numbered: null,
  isBold: false,
  isCentred: false,
  isHidden: false,
  isContents: false,
  paper: null,
};
