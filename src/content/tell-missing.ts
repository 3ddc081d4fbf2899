import type { z } from 'astro/zod';
import type { KindName } from '../kinds/all-kinds.ts';
import { type ExplainedIssue, fieldNames, label } from './explain-issue.ts';
import { neededFields } from './needed-fields.ts';

/** What is wrong with one key, and of which kind that is. */
export interface ToldIssue extends ExplainedIssue {
  readonly kind: KindName;
}

/**
 * What is wrong with an object, with fields that are needed and not there told as missing. A field that
 * some other key was meant to be is told with that key alone.
 */
export function tellMissing(
  told: readonly ToldIssue[],
  schema: z.ZodType,
  raw: unknown,
): ToldIssue[] {
  const fields = fieldNames(schema);
  const needed = neededFields(schema);
  const kind = 'missing-field';
  if (needed.length && (typeof raw !== 'object' || raw === null)) {
    const lines = needed.map((key) => `「  ${key}: …」`).join('');
    return [{ key: '', kind, message: `下面要另起一行写内容，前面空 2 格，至少有${lines}` }];
  }
  const values = new Map(Object.entries(raw ?? {}));
  const guessed = new Set(told.flatMap(({ meant = [] }) => meant));
  const missing = needed.filter((key) => !values.has(key) && !guessed.has(key));
  const others = told.filter(({ key }) => !needed.includes(key) || values.has(key)).map(withNeed);
  const strange = others.filter((it) => it.kind === 'unknown-field' && !it.meant?.length);
  const [key = ''] = missing;
  if (missing.length === 1 && strange.length === 1)
    return others.map((it) => {
      const cure = `没有写 ${label(key, fields)}：若「${it.key}」就是它，请改成「${key}」`;
      return it === strange[0] ? { ...it, message: `${it.message}；${cure}` } : it;
    });
  const tell = (key: string): ToldIssue => ({
    key,
    kind,
    message: `${label(key, fields)}没有填写，请加一行「${key}: …」`,
  });
  return [...missing.map(tell), ...others];

  /** What is needed cannot be left out where it is empty. */
  function withNeed(it: ToldIssue): ToldIssue {
    const isEmpty = needed.includes(it.key) && values.get(it.key) === null;
    return isEmpty ? { ...it, message: `${label(it.key, fields)}后面是空的，请填写` } : it;
  }
}
