import type { WrittenMeasures } from './content.ts';

/** The columns of 考核指标 that are read; a firm may have others beside them. */
const MEASURE_COLUMNS = ['指标', '目标', '权重', '周期'] as const;

export type MeasureColumn = (typeof MEASURE_COLUMNS)[number];

/** The column that the head of one surely means, whatever its spaces; null for one of the firm's own. */
export function meantColumn(head: string): MeasureColumn | null {
  const bare = head
    .normalize('NFKC')
    .replace(/[\s:*]/g, '')
    .toUpperCase();
  return MEASURE_COLUMNS.find((column) => column === bare) ?? OTHER_WORDS.get(bare) ?? null;
}

/**
 * Which column of a table is which of ours. Where two mean the same one it is that with the right head,
 * or the first.
 */
export function readColumns({ head }: WrittenMeasures): ReadonlyMap<MeasureColumn, number> {
  const meant = head.map(meantColumn);
  return new Map(
    MEASURE_COLUMNS.flatMap((column) => {
      const exact = head.indexOf(column);
      const at = exact < 0 ? meant.indexOf(column) : exact;
      return at < 0 ? [] : [[column, at] as const];
    }),
  );
}

/** Whether the rows of a table are read: its first column is headed 指标. */
export function isRead({ head: [first = ''] }: WrittenMeasures): boolean {
  return first.replace(/\s/g, '') === '指标';
}

const OTHER_WORDS: ReadonlyMap<string, MeasureColumn> = new Map([
  ['指标名称', '指标'],
  ['指标名', '指标'],
  ['指標', '指标'],
  ['考核指标', '指标'],
  ['绩效指标', '指标'],
  ['KPI', '指标'],
  ['KPI指标', '指标'],
  ['目标值', '目标'],
  ['目標', '目标'],
  ['考核目标', '目标'],
  ['权重%', '权重'],
  ['权重(%)', '权重'],
  ['權重', '权重'],
  ['考核权重', '权重'],
  ['指标权重', '权重'],
  ['权重比例', '权重'],
  ['考核周期', '周期'],
  ['考评周期', '周期'],
  ['週期', '周期'],
  ['周期性', '周期'],
]);
