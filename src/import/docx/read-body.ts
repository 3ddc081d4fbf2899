import { mendText } from '../../content/mend-text.ts';
import type { Aside, Block, Cell, Paragraph, Row, Table } from '../document.ts';
import type { AutomaticNumber, NumberedBy } from './numbering.ts';
import { childAt, elements, isOn, outermost, valueAt, type XmlNode } from './parse-xml.ts';
import { type RunContext, readRuns } from './runs.ts';
import { withProperties } from './styles.ts';

/** What reading the blocks of a document needs, and where it leaves what is no part of its flow. */
export interface BodyContext extends RunContext {
  readonly numberOf: (by: NumberedBy) => AutomaticNumber;
  readonly asides: Aside[];
}

/** The paragraphs and tables below an element, the insides of text boxes behind the paragraph they hang on. */
export function readBlocks(parent: XmlNode, context: BodyContext): Block[] {
  const blocks: Block[] = [];
  // Where the end of a paragraph was taken away, the next one goes on in it.
  let held = '';
  for (const node of flow(parent)) {
    if (node.name === 'tbl') blocks.push(readTable(node, context));
    else if (node.name === 'altChunk')
      context.asides.push({ what: '嵌入的文件', text: '文档里嵌入了另一个文件，没有读' });
    else if (node.name === 'sdt') {
      const inside = readBlocks(childAt(node, 'sdtContent') ?? node, context);
      if (isContentsPart(node)) setAside('目录', inside, context);
      else blocks.push(...inside);
    } else if (node.name === 'p') {
      const { paragraphs, boxes, goesOn } = readParagraph(node, held, context);
      held = goesOn ?? '';
      blocks.push(...paragraphs, ...boxes);
    }
  }
  if (held) blocks.push(...linesOf(held, {}));
  return blocks;
}

/** The words of blocks, line by line; the cells of a row stand in one line. */
export function blockLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [`${block.label}${block.text}`]
      : block.rows.map((row) => row.map(({ blocks }) => blockLines(blocks).join(' ')).join(' ')),
  );
}

function readParagraph(node: XmlNode, held: string, context: BodyContext) {
  const properties = childAt(node, 'pPr');
  const style = withProperties(properties, context.styleOf(valueAt(properties, 'pStyle')));
  const wasContents = isInContents(context);
  const runs = readRuns(node, style, context);
  const text = held + runs.text;
  const boxes = runs.boxes.flatMap((box) => readBlocks(box, context));
  if (runs.hidden.trim())
    context.asides.push({ what: '隐藏或划掉的文字', text: clean(runs.hidden) });
  if (isOn(childAt(properties, 'rPr'), 'del')) return { paragraphs: [], boxes, goesOn: text };
  const isEmpty = !text.trim();
  const number = style.numbered && !isEmpty ? context.numberOf(style.numbered) : null;
  const paragraphs = linesOf(text, {
    label: number?.label ?? '',
    list: number?.list ?? '',
    outline: style.outline,
    isStrong: runs.isBold || style.isCentred,
    ...(style.paper && { paper: style.paper, bookmarks: bookmarksOf(node) }),
  });
  if (!style.isContents && !wasContents && !isInContents(context)) return { paragraphs, boxes };
  setAside('目录', paragraphs, context);
  return { paragraphs: [], boxes };
}

/** One paragraph for each of its lines; the number stands in front of the first. */
function linesOf(text: string, first: Partial<Paragraph>): Paragraph[] {
  const { outline = 0, isStrong = false, label = '', list = '', ...paper } = first;
  const lines =
    paper.paper === 'program'
      ? text.split('\n').map((line) => mendText(line).text.trimEnd())
      : text.split('\n').map(clean).filter(Boolean);
  return lines.map((line, at) => ({
    kind: 'paragraph',
    text: line,
    label: at ? '' : label,
    list: at ? '' : list,
    outline,
    isStrong,
    ...paper,
    ...(paper.paper && at && { goesOn: true as const }),
  }));
}

function bookmarksOf(paragraph: XmlNode): string[] {
  return outermost(paragraph, 'bookmarkStart').flatMap(
    ({ attributes }) => attributes['name'] ?? [],
  );
}

function clean(text: string): string {
  return mendText(text).text.trim();
}

function readTable(node: XmlNode, context: BodyContext): Table {
  const rows = flow(node)
    .filter((row) => row.name === 'tr' && isOn(childAt(row, 'trPr'), 'del') === undefined)
    .map((row): Row => {
      let column = Number(valueAt(childAt(row, 'trPr'), 'gridBefore') ?? 0);
      const cells: Cell[] = [];
      for (const cell of flow(row).filter(({ name }) => name === 'tc')) {
        const properties = childAt(cell, 'tcPr');
        const width = Number(valueAt(properties, 'gridSpan') ?? 1) || 1;
        const last = cells.at(-1);
        if (last && valueAt(properties, 'hMerge') === 'continue') {
          // Older programs write a cell for each column that one covers.
          const blocks = [...last.blocks, ...readBlocks(cell, context)];
          cells[cells.length - 1] = { ...last, width: last.width + width, blocks };
          column += width;
          continue;
        }
        const merge = childAt(properties, 'vMerge');
        const isContinued = merge !== undefined && merge.attributes['val'] !== 'restart';
        const blocks = readBlocks(cell, context);
        cells.push({ column, width, isContinued: isContinued && !blocks.length, blocks });
        column += width;
      }
      return cells;
    });
  return { kind: 'table', rows };
}

/** The elements below one, those within marks of insertion and other wrappers included. */
function flow(parent: XmlNode): XmlNode[] {
  return elements(parent).flatMap((child) => {
    if (WRAPPERS.has(child.name)) return flow(child);
    const isRowWrapper = child.name === 'sdt' && (parent.name === 'tbl' || parent.name === 'tr');
    return isRowWrapper ? flow(childAt(child, 'sdtContent') ?? child) : [child];
  });
}

function setAside(what: string, blocks: readonly Block[], { asides }: BodyContext): void {
  asides.push(...blockLines(blocks).map((text) => ({ what, text })));
}

function isContentsPart(node: XmlNode): boolean {
  const gallery = valueAt(node, 'sdtPr', 'docPartObj', 'docPartGallery') ?? '';
  return /table of contents/i.test(gallery);
}

function isInContents({ fields }: BodyContext): boolean {
  return fields.some((instruction) => /^\s*TOC\b/.test(instruction));
}

const WRAPPERS: ReadonlySet<string> = new Set([
  ...['ins', 'moveTo', 'customXml', 'smartTag', 'sdtContent', 'txbxContent', 'Choice'],
]);
