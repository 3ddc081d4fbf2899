import type { SearchRecord } from '../records.ts';

/**
 * Whether the text begins with a verb that everywhere in the records that hold it is the end of another word: 管病历,
 * which stands in 保管病历 only.
 */
export function isTornVerb(text: string, records: readonly SearchRecord[]): boolean {
  const before = BEFORE[text.charAt(0)];
  if (!before) return false;
  const parts = records.flatMap(({ own }) => own.split(text).slice(0, -1));
  return parts.length > 0 && parts.every((part) => part && before.includes(part.slice(-1)));
}

/** What stands before the verbs that staff ask with, in words that end with them: 主管, 举办, 审批, 会签. */
const BEFORE: Readonly<Record<string, string>> = {
  管: '主保代分监托接掌看总高',
  办: '举承主协代催经督开',
  批: '审报',
  签: '会代续',
};
