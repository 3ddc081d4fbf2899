import {
  AlignmentType,
  Document,
  type FileChild,
  type INumberingOptions,
  type IPropertiesOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';

/** The bytes of a Word file that holds the given blocks. */
export async function wordFile(
  children: readonly FileChild[],
  options: Partial<IPropertiesOptions> = {},
): Promise<Uint8Array> {
  const document = new Document({
    ...options,
    numbering: NUMBERING,
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A paragraph of plain words. */
export function line(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}

export function bold(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, bold: true })] });
}

/** A heading that is one by its outline level alone, as Chinese forms have them. */
export function heading(text: string, level = 1): Paragraph {
  return new Paragraph({ outlineLevel: level - 1, children: [new TextRun(text)] });
}

/** A paragraph that Word numbers: on a level of the list of that name, in the given run of it. */
export function numbered(text: string, reference: string, level = 0, instance = 0): Paragraph {
  return new Paragraph({
    numbering: { reference, level, instance },
    children: [new TextRun(text)],
  });
}

/** A cell: its text with a line for each paragraph, how many columns it covers, and how it is merged down. */
export interface CellOf {
  readonly text: string;
  readonly span?: number;
  readonly merge?: 'begin' | 'below';
}

/** A table of rows of cells; a cell may be a text alone. */
export function table(rows: readonly (readonly (string | CellOf)[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => toCell(typeof cell === 'string' ? { text: cell } : cell)),
        }),
    ),
  });
}

function toCell({ text, span, merge }: CellOf): TableCell {
  return new TableCell({
    children: text.split('\n').map(line),
    ...(span && { columnSpan: span }),
    ...(merge && {
      verticalMerge: merge === 'begin' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
  });
}

const level = (
  level: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  start = 1,
) => ({
  level,
  format,
  text,
  start,
  alignment: AlignmentType.LEFT,
});

/** The lists of the fixtures. */
const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'chinese',
      levels: [
        level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
        level(1, LevelFormat.DECIMAL, '%2.'),
        level(2, LevelFormat.DECIMAL, '（%3）'),
      ],
    },
    {
      reference: 'plain',
      levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.LOWER_LETTER, '%2)')],
    },
    { reference: 'roles', levels: [level(0, LevelFormat.CHINESE_COUNTING, '（%1）')] },
    { reference: 'from-two', levels: [level(0, LevelFormat.DECIMAL, '%1.', 2)] },
    { reference: 'bullets', levels: [level(0, LevelFormat.BULLET, '\uF0B7')] },
    { reference: 'articles', levels: [level(0, LevelFormat.CHINESE_COUNTING, '第%1条')] },
  ],
};
