import { type Content, factValues, type WrittenRole } from './content.ts';
import { dutyNumber, splitDutyNumber } from './duty-number.ts';
import { numberPrefix } from './number-prefix.ts';

/**
 * A function that hands out the next free duty number of a role, a new one at every call; null where
 * its prefix is not known. Numbers in use anywhere (a duty keeps its number when it moves to another
 * role), retired ones, those that the sources point at and role codes of that form are not free: a
 * number that is nowhere may belong to a duty that was removed.
 */
export function nextDutyNumbers(content: NumberedContent): (role: WrittenRole) => string | null {
  const last = new Map<string, number>();
  for (const number of takenNumbers(content)) {
    const { prefix = '', serial = 0 } = splitDutyNumber(number) ?? {};
    last.set(prefix, Math.max(last.get(prefix) ?? 0, serial));
  }
  return (role) => {
    const prefix = numberPrefix(role);
    if (prefix === null) return null;
    const serial = (last.get(prefix) ?? 0) + 1;
    last.set(prefix, serial);
    return dutyNumber(prefix, serial);
  };
}

function takenNumbers({ roles, sources }: NumberedContent): string[] {
  const pointedAt = sources.flatMap(({ data }) => (Array.isArray(data) ? data : []));
  const used = roles.flatMap(({ data, duties }) => [
    ...(data.code === undefined ? [] : [data.code]),
    ...data.retired,
    ...duties.flatMap((duty) => factValues(duty, '编号')),
  ]);
  return [...pointedAt, ...used];
}

type NumberedContent = Pick<Content, 'roles' | 'sources'>;
