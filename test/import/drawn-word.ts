import { control, list, listForm, paragraph, rawWord, textBox } from './raw-word.ts';

/**
 * The bytes of a Word file as it is drawn, a paragraph a line: `= 甲` in the middle, `! 甲` bold, `~ 甲` struck out,
 * `□ 甲` in a text box, `@ 甲` in a control to fill in, `# 甲` and `## 甲` outlined, `{2} 甲` in a list, `<b> 甲` of a
 * style. `| 甲 | 乙 >2 |` is a row of a table: `>2` covers two columns, `↵` begins a paragraph, `^` goes on from above
 * and `<` from the left, and `[甲 ; 乙]` is a row of a table within.
 */
export function drawnWord(drawing: string): Uint8Array {
  return rawWord(blocks(drawing.split('\n')), { styles: STYLES, numbering: NUMBERING });
}

function blocks(lines: readonly string[]): string {
  const end = lines.findIndex((line) => !line.startsWith('|'));
  const own = end < 0 ? lines : lines.slice(0, end);
  if (own.length) return `${table(own.map(cellsOf))}<w:p/>${blocks(lines.slice(own.length))}`;
  const [line, ...rest] = lines;
  if (line === undefined) return '';
  return (line ? block(line) : '') + blocks(rest);
}

function block(line: string): string {
  const [, sign = '', name = '', text = line] =
    /^(=|!|~|□|@|#{1,3}|\{(?=\d)|<(?=\w))((?<=\{)\d|(?<=<)\w+)?[}>]? (.*)$/u.exec(line) ?? [];
  switch (sign) {
    case '=':
      return paragraph(text, '<w:jc w:val="center"/>', '<w:b/>');
    case '!':
      return paragraph(text, '', '<w:b/>');
    case '~':
      return paragraph(text, '', '<w:strike/>');
    case '@':
      return control(paragraph(text));
    case '□':
      return textBox(text);
    case '{':
      return paragraph(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${name}"/></w:numPr>`);
    case '<':
      return paragraph(text, `<w:pStyle w:val="${name}"/>`);
    case '':
      return paragraph(text);
    default:
      return paragraph(text, `<w:outlineLvl w:val="${sign.length - 1}"/>`);
  }
}

function cellsOf(row: string): string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function table(rows: readonly (readonly string[])[]): string {
  const all = rows.map((row, y) =>
    row.map((cell, x) => drawCell(cell, row[x + 1] === '<', isAbove(row, x, rows[y + 1]))).join(''),
  );
  const columns = Math.max(...rows.map((row) => columnOf(row, row.length)));
  const grid = '<w:gridCol w:w="1500"/>'.repeat(columns);
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${all.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
}

function drawCell(cell: string, isBeside: boolean, isAbove: boolean): string {
  const [text = '', span] = cell.split(/\s*>(?=\d$)/u);
  const merge = [
    `<w:tcW w:w="${1500 * Number(span ?? 1)}" w:type="dxa"/>`,
    ...(span ? [`<w:gridSpan w:val="${span}"/>`] : []),
    ...(text === '^' ? ['<w:vMerge/>'] : isAbove ? ['<w:vMerge w:val="restart"/>'] : []),
    ...(text === '<' ? ['<w:hMerge w:val="continue"/>'] : []),
    ...(isBeside && text !== '<' ? ['<w:hMerge w:val="restart"/>'] : []),
  ];
  const inside = /^[\^<]$/u.test(text) ? '' : insideOf(text.split(/\s*↵\s*/u));
  return `<w:tc><w:tcPr>${merge.join('')}</w:tcPr>${inside}<w:p/></w:tc>`;
}

function insideOf(lines: readonly string[]): string {
  const rows = lines.flatMap((line) => /^\[(.*)\]$/u.exec(line)?.[1] ?? []);
  const inner = rows.map((row) => row.split(';').map((cell) => cell.trim()));
  const others = lines.filter((line) => !line.startsWith('['));
  return others.map(block).join('') + (rows.length ? table(inner) : '');
}

/** Whether a cell of the row below goes on from this one, which begins at the same column. */
function isAbove(row: readonly string[], x: number, below: readonly string[] | undefined): boolean {
  const from = columnOf(row, x);
  return below?.some((cell, at) => cell === '^' && columnOf(below, at) === from) ?? false;
}

function columnOf(row: readonly string[], x: number): number {
  return row.slice(0, x).reduce((sum, cell) => sum + Number(/>(\d)$/.exec(cell)?.[1] ?? 1), 0);
}

/** A style that numbers its paragraphs on a level of the first list. */
function numberedStyle(id: string, level: number): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="第${level + 1}层"/><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
}

function headingStyle(level: number): string {
  return `<w:style w:type="paragraph" w:styleId="h${level}"><w:name w:val="heading ${level}"/><w:pPr><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="6"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;
}

/** `<a>` 一、 `<b>` 1. `<c>` ①, and the headings `<h1>` 1 `<h2>` 1.1 `<h3>` 1.1.1. */
const STYLES = [...['a', 'b', 'c'].map(numberedStyle), ...[1, 2, 3].map(headingStyle)].join('');
/** {2} 甲、 {3} （一） {4} （一） from one anew {5} ① {7} 1. */
const NUMBERING = [
  listForm(
    1,
    ['chineseCountingThousand', '%1、'],
    ['decimal', '%2.'],
    ['decimalEnclosedCircle', '%3'],
  ),
  listForm(2, ['ideographTraditional', '%1、']),
  listForm(3, ['taiwaneseCountingThousand', '（%1）']),
  listForm(4, ['decimalEnclosedCircle', '%1']),
  listForm(5, ['decimal', '%1'], ['decimal', '%1.%2'], ['decimal', '%1.%2.%3']),
  listForm(6, ['decimal', '%1.']),
  ...[
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [5, 4],
    [6, 5],
    [7, 6],
  ].map(([id = 0, form = 0]) => list(id, form)),
].join('');
