import writeXlsxFile, { type Feature, type Image } from 'write-excel-file/node';
import { sameBytes } from './same-bytes.ts';
import type { Cell, Table } from './table.ts';

/**
 * Tables as a workbook of Excel: a sheet each, its heads frozen and with filters. Texts stay texts. The same
 * tables give the same bytes.
 */
export async function writeXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ title, columns, rows }) => ({
    sheet: title,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ head }) => ({ value: head, type: String, ...HEAD })),
      ...rows.map((cells) => cells.map(toCell)),
    ],
  }));
  const file = writeXlsxFile(sheets, {
    fontFamily: '微软雅黑',
    fontSize: 10,
    features: [filters(tables)],
  });
  return sameBytes(await file.toBuffer());
}

function toCell(cell: Cell) {
  if (typeof cell === 'number') return { value: cell, type: Number, ...TOP };
  return cell ? { value: cell.slice(0, MOST_CHARACTERS), type: String, ...TOP, wrap: true } : null;
}

/** The library has none: the buttons in the heads, by which rows are chosen. */
function filters(tables: readonly Table[]): Feature<Image['content']> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const { columns, rows } = tables[sheetIndex] as Table;
            const range = `A1:${letters(columns.length)}${rows.length + 1}`;
            return xml.replace('</sheetData>', `$&<autoFilter ref="${range}"/>`);
          },
        },
      },
    },
  };
}

/** The name of a column by its place, from 1 on: 1 is A, 27 is AA. */
function letters(place: number): string {
  const last = String.fromCharCode(65 + ((place - 1) % 26));
  return place > 26 ? letters(Math.floor((place - 1) / 26)) + last : last;
}

const TOP = { alignVertical: 'top' } as const;
const HEAD = { fontWeight: 'bold', backgroundColor: '#E7E9ED', ...TOP } as const;
/** Excel refuses a file with a longer cell. */
const MOST_CHARACTERS = 32_767;
