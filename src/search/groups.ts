import type { Result } from './rank.ts';
import type { RecordType } from './records.ts';
import { TYPE_LABELS } from './type-labels.ts';

/** Results of one type, under its label. */
export interface Group {
  readonly type: RecordType;
  readonly label: string;
  readonly results: readonly Result[];
}

/** The results by type, in the order in which types are shown; types without results left out. */
export function groupResults(results: readonly Result[]): Group[] {
  const types = Object.keys(TYPE_LABELS) as RecordType[];
  return types
    .map((type) => ({
      type,
      label: TYPE_LABELS[type],
      results: results.filter(({ record }) => record.type === type),
    }))
    .filter(({ results: own }) => own.length > 0);
}

/** How many results there are, as it is read out: 「找到 1 个岗位、4 条职责」. */
export function countResults(results: readonly Result[]): string {
  const counts = groupResults(results).map(
    ({ type, label, results: own }) =>
      `${own.length} ${type === 'duty' || type === 'common' ? '条' : '个'}${label}`,
  );
  return counts.length ? `找到 ${counts.join('、')}` : '没有找到';
}
