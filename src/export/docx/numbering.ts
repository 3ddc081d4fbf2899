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
    levels: Array.from({ length: level + 1 }, (_, at) => ({
      level: at,
      format: isNumbered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: isNumbered ? `%${at + 1}.` : '•',
      ...(isNumbered && { start }),
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: INDENT * (at + 1), hanging: INDENT } } },
    })),
  };
}
