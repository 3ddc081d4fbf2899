import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { DocumentDuty, DocumentList, DocumentPart } from '../document.ts';
import { drawFacts, drawSignatures, drawTable } from './draw-tables.ts';
import { drawWords } from './draw-words.ts';
import { INDENT } from './measures.ts';
import { ASIDE_STYLE } from './styles.ts';

/** A part of a document as Word has it; `referenceOf` gives the name of a list's numbering. */
export function drawPart(
  part: DocumentPart,
  referenceOf: (list: DocumentList) => string,
): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'title':
      return [new Paragraph({ text: part.text, heading: HeadingLevel.HEADING_1 })];
    case 'heading':
      return [new Paragraph({ text: part.text, heading: HEADINGS[part.level] })];
    case 'facts':
      return [drawFacts(part.facts)];
    case 'table':
      return [drawTable(part.rows), new Paragraph({})];
    case 'signatures':
      return [drawSignatures(part.signatories)];
    case 'duty':
      return drawDuty(part, referenceOf(part.list));
    case 'item':
      return [
        new Paragraph({
          children: drawWords(part.words),
          numbering: { reference: referenceOf(part.list), level: 0 },
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          children: drawWords(part.words),
          indent: { left: part.isQuoted ? INDENT : 0 },
        }),
      ];
  }
}

/** The sentence behind its number, its sub-items, and in small letters what belongs to it, on one sheet. */
function drawDuty({ text, subItems, facts }: DocumentDuty, reference: string): Paragraph[] {
  return [
    new Paragraph({
      text,
      numbering: { reference, level: 0 },
      keepNext: true,
      keepLines: true,
      spacing: { after: 20 },
    }),
    ...subItems.map(
      (item, at) =>
        new Paragraph({
          text: `（${at + 1}）${item}`,
          indent: { left: INDENT * 2, hanging: INDENT },
          keepNext: true,
          spacing: { after: 20 },
        }),
    ),
    new Paragraph({
      style: ASIDE_STYLE,
      indent: { left: INDENT },
      keepLines: true,
      children: [new TextRun(facts.join('　'))],
    }),
  ];
}

const HEADINGS = {
  1: HeadingLevel.HEADING_2,
  2: HeadingLevel.HEADING_3,
} as const;
