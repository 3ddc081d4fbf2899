import type { Content } from './content.ts';

/**
 * The ids of the items that the sections of the original documents say are still readable, in their
 * order: `a` with 条号 `1-3、5` gives `a-01`, `a-02`, `a-03`, `a-05`.
 */
export function sourceIds({ sourceSections }: Pick<Content, 'sourceSections'>): string[] {
  return sourceSections.flatMap(({ id, data }) =>
    numbersOf(data.条号).map((number) => `${id}-${String(number).padStart(2, '0')}`),
  );
}

/** At most this many items a section: a mistyped 1-99999999 must not stop the check. */
const MOST_ITEMS = 999;

function numbersOf(ranges: string): number[] {
  return ranges.split(/[、,，]/).flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    const count = Math.min(Math.max(last - first + 1, 0), MOST_ITEMS);
    return Array.from({ length: count }, (_, i) => first + i);
  });
}
