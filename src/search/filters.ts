import { DUTY_KINDS } from '../handbook/duty-kind.ts';
import type { Result } from './rank.ts';
import { TYPE_LABELS } from './type-labels.ts';

/** What results can be narrowed by; the keys stand in the address of the search page. */
export const FILTERS = { type: '类别', department: '部门', kind: '责任' } as const;

export type Filter = keyof typeof FILTERS;

/** The chosen value of every filter; empty for all. */
export type Choice = Readonly<Record<Filter, string>>;

/** Nothing chosen: every result is shown. */
export const NO_CHOICE: Choice = { type: '', department: '', kind: '' };

/** One value of a filter and how many results it would leave beside the other filters. */
export interface Option {
  readonly value: string;
  readonly count: number;
}

/** The results that every chosen value lets through. */
export function narrow(results: readonly Result[], choice: Choice): Result[] {
  return results.filter((result) =>
    keys().every((filter) => !choice[filter] || shownValue(result, filter) === choice[filter]),
  );
}

/**
 * The values of a filter that lead to results, in their usual order. The chosen one always stands
 * among them, if need be with none.
 */
export function optionsOf(results: readonly Result[], filter: Filter, choice: Choice): Option[] {
  const others = narrow(results, { ...choice, [filter]: '' });
  const counts = new Map<string, number>(choice[filter] ? [[choice[filter], 0]] : []);
  for (const result of others) {
    const value = shownValue(result, filter);
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const options = [...counts].map(([value, count]) => ({ value, count }));
  const order: readonly string[] = ORDER[filter];
  return order.length
    ? options.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
    : options.sort((a, b) => b.count - a.count);
}

/** The names of the filters. */
export function keys(): Filter[] {
  return ['type', 'department', 'kind'];
}

function shownValue({ record }: Result, filter: Filter): string {
  if (filter === 'type') return TYPE_LABELS[record.type];
  if (filter === 'kind') return record.type === 'duty' ? record.kind : '';
  if (record.type === 'duty') return record.role.department.title;
  if (record.type === 'role') return record.department.title;
  return record.type === 'department' ? record.title : '';
}

/** The most fruitful department comes first. */
const ORDER = { type: Object.values(TYPE_LABELS), department: [], kind: DUTY_KINDS };
