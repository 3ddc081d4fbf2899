import { TextRun } from 'docx';
import type { Piece, Words } from '../document.ts';
import { STRONG } from './styles.ts';

/** Words as Word sets them; a line break within them is one. */
export function drawWords(words: Words): TextRun[] {
  return words.flatMap(({ text, style }) =>
    text
      .split('\n')
      .map((line, at) => new TextRun({ text: line, break: at && 1, ...LOOKS[style ?? 'plain'] })),
  );
}

const LOOKS: Readonly<Record<NonNullable<Piece['style']> | 'plain', object>> = {
  plain: {},
  strong: { bold: true },
  // Chinese has no italics.
  emphasis: { font: STRONG },
  program: { font: { ascii: 'Consolas', hAnsi: 'Consolas', eastAsia: '仿宋', cs: '仿宋' } },
};
