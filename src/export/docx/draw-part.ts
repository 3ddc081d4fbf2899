import { BookmarkEnd, BookmarkStart, Paragraph, type Table, TextRun } from 'docx';
import type { DocumentDuty, DocumentList, DocumentPart } from '../document.ts';
import { drawFacts, drawSignatures, drawTable } from './draw-tables.ts';
import { drawWords } from './draw-words.ts';
import { INDENT } from './measures.ts';
import { dutyBookmark, styleId } from './paper-styles.ts';

/** A part of a document as Word has it; `referenceOf` gives the name of a list's numbering, `bookmarkId` is its own. */
export function drawPart(
  part: DocumentPart,
  referenceOf: (list: DocumentList) => string,
  bookmarkId: number,
): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'title':
      return [new Paragraph({ text: part.text, style: styleId('title') })];
    case 'heading':
      return [new Paragraph({ text: part.text, style: styleId(headingStyle(part)) })];
    case 'facts':
      return [drawFacts(part.facts)];
    case 'table':
      return [drawTable(part.rows), new Paragraph({})];
    case 'signatures':
      return [drawSignatures(part.signatories)];
    case 'duty':
      return drawDuty(part, referenceOf(part.list), bookmarkId);
    case 'item':
      return [
        new Paragraph({
          style: styleId(part.isOfChart ? 'chart' : 'item'),
          children: drawWords(part.words),
          numbering: { reference: referenceOf(part.list), level: part.list.level },
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: styleId(part.as ?? 'paragraph'),
          children: drawWords(part.words),
        }),
      ];
  }
}

/** The sentence behind its number, its sub-items, and in small letters what belongs to it, on one sheet. */
function drawDuty(
  { number, text, subItems, facts }: DocumentDuty,
  reference: string,
  bookmarkId: number,
): Paragraph[] {
  const sentence = new Paragraph({
    style: styleId('duty'),
    numbering: { reference, level: 0 },
    keepNext: true,
    keepLines: true,
    spacing: { after: 20 },
  });
  // The library's own bookmark takes its id from a count over all documents: bytes would differ each time.
  sentence.addChildElement(new BookmarkStart(dutyBookmark(number), bookmarkId));
  sentence.addChildElement(new TextRun(text));
  sentence.addChildElement(new BookmarkEnd(bookmarkId));
  return [
    sentence,
    ...subItems.map(
      (item, at) =>
        new Paragraph({
          style: styleId('subItem'),
          text: `（${at + 1}）${item}`,
          indent: { left: INDENT * 2, hanging: INDENT },
          keepNext: true,
          spacing: { after: 20 },
        }),
    ),
    new Paragraph({
      style: styleId('dutyFacts'),
      indent: { left: INDENT },
      keepLines: true,
      children: [new TextRun(facts.join('　'))],
    }),
  ];
}

function headingStyle({ level, isAdded }: Extract<DocumentPart, { kind: 'heading' }>) {
  if (level === 2) return 'heading';
  return isAdded ? 'added' : 'section';
}
