import type { WrittenMeasures, WrittenRole } from '../content.ts';
import { type MeasureRow, measureRows } from '../measure-rows.ts';
import type { Problem } from '../problem.ts';
import { readWeight, sumOfWeights } from '../weight.ts';
import type { Check } from './check.ts';

/**
 * The weights of a role's 考核指标 add up to 100, all together or in each table by itself. Where only
 * some rows have one, the sum says nothing yet.
 */
export const weightsComplete: Check = ({ roles }) =>
  roles.flatMap((role) => {
    const all = role.measures.flatMap(measureRows);
    const isWhole = all.every(hasWeight) && sumOf(all) === 100;
    return isWhole ? [] : role.measures.flatMap((table) => checkTable(role, table));
  });

function checkTable({ file }: WrittenRole, table: WrittenMeasures): Problem[] {
  const rows = measureRows(table);
  const weighted = rows.filter(hasWeight);
  const isFaulty = rows.some((row) => !row.textOf('指标') || (hasWeight(row) && !weightOf(row)));
  if (!weighted.length || isFaulty) return [];
  const warn = (line: number, message: string): Problem => ({
    file,
    line,
    severity: 'warning',
    message,
  });
  if (weighted.length < rows.length)
    return rows
      .filter((row) => !hasWeight(row))
      .map(({ row, textOf }) =>
        warn(row.line, `指标「${textOf('指标')}」没有写权重，这张表的其他指标写了`),
      );
  const sum = sumOf(rows);
  if (sum === 100) return [];
  const hint = sum === 1 ? '；30% 不要写成 0.3' : '';
  return [warn(table.line, `权重加起来是 ${sum}%，不是 100%${hint}`)];
}

function hasWeight({ textOf }: MeasureRow): boolean {
  return textOf('权重') !== '';
}

function weightOf({ textOf }: MeasureRow): number | null {
  return readWeight(textOf('权重'));
}

function sumOf(rows: readonly MeasureRow[]): number {
  return sumOfWeights(rows.map((row) => weightOf(row) ?? 0));
}
