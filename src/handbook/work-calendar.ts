import { FREQUENCIES, type Frequency } from './frequency.ts';
import type { Duty } from './model.ts';

/** What is done how often (工作日历): the most frequent first, frequencies without a duty left out. */
export function workCalendar(duties: readonly Duty[]): { every: Frequency; duties: Duty[] }[] {
  return FREQUENCIES.map((every) => ({
    every,
    duties: duties.filter(({ frequencies }) => frequencies.some((it) => it.every === every)),
  })).filter((entry) => entry.duties.length > 0);
}
