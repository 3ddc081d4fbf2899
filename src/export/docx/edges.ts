import { AlignmentType, BorderStyle, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { TEXT_WIDTH } from './measures.ts';
import { styleId } from './paper-styles.ts';
import { ASIDE_COLOR } from './styles.ts';

/** The running head: left and right, above a line. */
export function headLine([left, right]: readonly [string, string]): Paragraph {
  return new Paragraph({
    style: styleId('edge'),
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: 'A6A6A6' } },
    children: [new TextRun({ ...SMALL, text: `${left}\t${right}` })],
  });
}

/** 第 x 页，共 y 页. */
export function footLine(): Paragraph {
  const children = ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'];
  return new Paragraph({
    style: styleId('edge'),
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ ...SMALL, children })],
  });
}

const SMALL = { size: 17, color: ASIDE_COLOR };
