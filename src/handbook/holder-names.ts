import { isVacancy } from './vacancy.ts';

/**
 * The names in what is written for a role's `holder`: one or several, as text with a note in brackets
 * (张三（东院）), as a list, or with `name` among other keys. Words that stand for nobody are none.
 */
export function holderNames(written: unknown): string[] {
  if (Array.isArray(written)) return written.flatMap(holderNames);
  if (typeof written === 'object' && written !== null)
    return holderNames(new Map(Object.entries(written)).get('name'));
  if (typeof written !== 'string') return [];
  return written
    .replace(/[（(【[][^）)】\]]*[）)】\]]/gu, '、')
    .split(/[、,，;；/]/)
    .map((part) => part.replace(PHONE, '').trim())
    .map((name) => name.replace(/^(\p{Script=Han}+)\s.*$/u, '$1'))
    .filter((name) => [...name].length > 1 && !isVacancy(name));
}

const PHONE = /(?:分机|电话|手机|转)?[:：]?\s*[+\d][\d\s-]*$/u;
