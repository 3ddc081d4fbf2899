import type { Day } from './day.ts';

/** Pages of days with names that no two of them share: from which day to which. */
export function namedDayPages(pages: readonly (readonly Day[])[]): {
  readonly name: string;
  readonly days: readonly Day[];
}[] {
  const names = pages.map((days) => {
    const [latest = '', earliest = ''] = [days.at(0)?.date, days.at(-1)?.date];
    return latest === earliest ? latest : `${earliest} 至 ${latest}`;
  });
  return pages.map((days, at) => {
    const name = names[at] ?? '';
    const before = names.slice(0, at).filter((it) => it === name).length;
    return { name: before ? `${name}（${before + 1}）` : name, days };
  });
}
