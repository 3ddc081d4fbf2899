import type { Content, WrittenMeasures, WrittenRole } from '../content.ts';
import { formatRow } from '../format-row.ts';
import { isRead, type MeasureColumn, meantColumn, readColumns } from '../measure-columns.ts';
import { type MeasureRow, measureRows } from '../measure-rows.ts';
import { isPeriod, meantPeriod, PERIODS } from '../period.ts';
import type { Problem } from '../problem.ts';
import { meantWeight, readWeight } from '../weight.ts';
import type { Check } from './check.ts';
import { knownMetrics } from './known.ts';
import { explainUnknown } from './unknown-name.ts';

/** Every row of 考核指标 names a metric that exists, once in a role, with a weight and a period one can read. */
export const measuresReadable: Check = (content) => {
  const explain = explainByColumn(content);
  return content.roles.flatMap((role) => [
    ...role.measures.flatMap((table) => [
      ...checkHead(role, table),
      ...measureRows(table).flatMap((row) => checkRow(role, table, row, explain)),
    ]),
    ...repeated(role),
  ]);
};

function checkHead({ file }: WrittenRole, table: WrittenMeasures): Problem[] {
  const { line, head } = table;
  const columns = readColumns(table);
  const right = head.map((cell, at) => {
    const column = meantColumn(cell);
    return column && columns.get(column) === at ? column : cell;
  });
  const wrong = head.filter((cell, at) => cell !== right[at]);
  const twice = head.find((cell, at) => meantColumn(cell) === cell && head.indexOf(cell) < at);
  if (twice) {
    const message = `「${twice}」写了两列，只能有一列`;
    return [{ file, line, severity: 'error', message }];
  }
  if (!wrong.length) return [];
  const told = wrong.map((cell) => `「${cell}」要写成「${meantColumn(cell)}」`).join('，');
  const unread = isRead(table) ? '' : '，这样每一行才会连到指标、能搜索到';
  const severity = isRead(table) ? 'error' : 'warning';
  const fix = formatRow(right);
  return [{ file, line, severity, message: `表头的${told}${unread}`, fix }];
}

function checkRow(
  { file }: WrittenRole,
  table: WrittenMeasures,
  { row, textOf }: MeasureRow,
  explain: ByColumn,
): Problem[] {
  const place = { file, line: row.line, severity: 'error' as const };
  if (!textOf('指标')) return [{ ...place, message: '这一行没有写指标，请写上，或删掉这一行' }];
  const width = table.head.length;
  if (row.sources.slice(width).some(Boolean)) {
    const message = `这一行有 ${row.sources.length} 格，表头只有 ${width} 格；一格里的竖线要写成全角的 ｜`;
    return [{ ...place, message }];
  }
  const cells = [...row.sources];
  const messages: string[] = [];
  let isComplete = true;
  for (const [column, at] of readColumns(table)) {
    const text = textOf(column);
    const wrong = text ? explain[column]?.(text) : null;
    if (!wrong) continue;
    messages.push(wrong.message);
    if (wrong.right === null) isComplete = false;
    else cells[at] = wrong.right;
  }
  if (!messages.length) return [];
  const fix = isComplete ? { fix: formatRow(cells) } : {};
  return [{ ...place, message: messages.join('；'), ...fix }];
}

/** What is wrong with the text of a column, and what is meant; null for nothing. */
type ByColumn = Partial<Record<MeasureColumn, (text: string) => Wrong | null>>;

interface Wrong {
  readonly message: string;
  readonly right: string | null;
}

function explainByColumn(content: Content): ByColumn {
  const metrics = knownMetrics(content);
  return {
    指标: (name) => (metrics.names.length ? explainUnknown(name, metrics) : null),
    权重: (text) =>
      readWeight(text) === null ? wrong('权重', text, meantWeight(text), WEIGHT_FORM) : null,
    周期: (text) => (isPeriod(text) ? null : wrong('周期', text, meantPeriod(text), PERIOD_FORM)),
  };
}

function wrong(column: MeasureColumn, text: string, right: string | null, form: string): Wrong {
  return { message: `${column}「${text}」要写成${right === null ? form : `「${right}」`}`, right };
}

const WEIGHT_FORM = '大于 0、不超过 100 的数，如 30%';
const PERIOD_FORM = `${PERIODS.join('、')}，或每日、每周、不定期，后面可以写明日期`;

/** Metrics that stand in two rows of a role. */
function repeated({ file, measures }: WrittenRole): Problem[] {
  const first = new Map<string, number>();
  return measures.flatMap(measureRows).flatMap(({ row: { line }, textOf }): Problem[] => {
    const name = textOf('指标');
    const before = first.get(name);
    if (!name) return [];
    if (before === undefined) {
      first.set(name, line);
      return [];
    }
    const message = `第 ${before} 行已经写了指标「${name}」，一项指标只写一行`;
    return [{ file, line, severity: 'error', message }];
  });
}
