import { type Content, factValues, type WrittenRole } from './content.ts';

/**
 * A function that hands out the next free duty number of a role, a new one at every call. Numbers in
 * use anywhere (a duty keeps its number when it moves to another role), retired ones and those that
 * the sources point at are not free: a number that is nowhere may belong to a duty that was removed.
 */
export function nextDutyNumbers(content: NumberedContent): (role: WrittenRole) => string {
  const pointedAt = content.sources.flatMap(({ data }) => (Array.isArray(data) ? data : []));
  const used = content.roles.flatMap(({ data, duties }) => [
    ...data.retired,
    ...duties.flatMap((duty) => factValues(duty, '编号')),
  ]);
  const taken = [...pointedAt, ...used];
  const last = new Map<string, number>();
  return (role) => {
    const prefix = `${role.data.code}-`;
    const own = taken.filter((number) => number.startsWith(prefix));
    const serials = own.map((number) => Number(number.slice(prefix.length)) || 0);
    const next = (last.get(prefix) ?? Math.max(0, ...serials)) + 1;
    last.set(prefix, next);
    return prefix + String(next).padStart(2, '0');
  };
}

/** A number with small letters, full-width characters or other dashes, as it should be written. */
export function tidyDutyNumber(written: string): string {
  return written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s_–—－~]+/gu, '-');
}

type NumberedContent = Pick<Content, 'roles' | 'sources'>;
