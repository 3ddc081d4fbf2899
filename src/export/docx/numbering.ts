import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { DocumentList } from '../document.ts';
import { INDENT } from './measures.ts';

/** How Word numbers the items of a list by itself. */
export function numberingOf(
  { start, level }: DocumentList,
  reference: string,
): INumberingOptions['config'][number] {
  const isNumbered = start !== null;
  return {
    reference,
    levels: [
      {
        level: 0,
        format: isNumbered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        text: isNumbered ? '%1.' : '•',
        ...(isNumbered && { start }),
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
      },
    ],
  };
}
