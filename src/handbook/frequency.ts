/** How often a duty is done, the most frequent first. */
export const FREQUENCIES = ['每日', '每周', '每月', '每季', '每半年', '每年', '不定期'] as const;

export type Frequency = (typeof FREQUENCIES)[number];

/** How often as written: one of the frequencies, and what the author adds to it: 每月 5 日, 每日 2 次. */
export interface WrittenFrequency {
  readonly every: Frequency;
  /** As it is shown, the frequency included. */
  readonly text: string;
}

/** Reads a 频次; null where it does not begin with one of the frequencies. */
export function readFrequency(text: string): WrittenFrequency | null {
  const every = FREQUENCIES.find((frequency) => text.startsWith(frequency));
  // 每月份, 每年度 are other words of the same, which the check puts right.
  return every && !/^[个份度\p{Script=Latin}]/u.test(text.slice(every.length))
    ? { every, text }
    : null;
}

/** A 频次 written in other words (每天, 按月, 年度, 22 次/月) as it is to be written; null where none is known. */
export function meantFrequency(text: string): string | null {
  const plain = text.replace(/\s/g, '');
  const counted = /^(\d+)次?[/／每](.+)$/u.exec(plain) ?? /^(?:每|一)(.+?)(\d+)次$/u.exec(plain);
  if (counted) {
    const [, first = '', second = ''] = counted;
    const [count, unit] = /^\d+$/.test(first) ? [first, second] : [second, first];
    const every = UNITS.get(unit);
    if (every) return `${every} ${count} 次`;
  }
  const found = OTHER_WORDS.find(([words]) => words.test(plain));
  if (!found) return null;
  const [words, every] = found;
  // Several of them, with a sign between that parts none: who wrote them has to part them.
  if (/^[^\d]*[/／|｜和及与或]/u.test(plain.replace(words, ''))) return null;
  return [every, plain.replace(words, '')].filter(Boolean).join(' ');
}

const UNITS: ReadonlyMap<string, Frequency> = new Map([
  ['日', '每日'],
  ['天', '每日'],
  ['周', '每周'],
  ['月', '每月'],
  ['季', '每季'],
  ['季度', '每季'],
  ['半年', '每半年'],
  ['年', '每年'],
]);

const OTHER_WORDS: readonly (readonly [RegExp, Frequency])[] = [
  [/^(?:每天|天天|每一?日|逐日|按日|日常)/u, '每日'],
  [/^(?:每个?(?:星期|礼拜|周)|按周|逐周)/u, '每周'],
  [/^(?:每个?月份?|每月度|按月|逐月|月度)/u, '每月'],
  [/^(?:每个?季度?|按季度?|季度)/u, '每季'],
  [/^(?:每?半年度?|每半个?年)/u, '每半年'],
  [/^(?:每年度?|每一年|按年|年度|全年)/u, '每年'],
  [/^(?:随时|临时|必要时|需要时|视情况|不定时|有时)/u, '不定期'],
];
