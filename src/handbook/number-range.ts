import { dutyNumber, splitDutyNumber } from './duty-number.ts';

/** The numbers from one to another, as people write them (NK-01-16~17, NK-01-16 至 NK-01-18); null for other texts. */
export function numberRange(written: string): string[] | null {
  const [, from = '', to = ''] = /^(.+?)\s*(?:[~～至到—–]+|\.{2,3})\s*(.+)$/u.exec(written) ?? [];
  const first = splitDutyNumber(from);
  if (!first) return null;
  const last = splitDutyNumber(to) ?? { prefix: first.prefix, serial: Number(to) };
  const count = last.serial - first.serial + 1;
  if (last.prefix !== first.prefix || !(count > 1 && count <= MOST)) return null;
  return Array.from({ length: count }, (_, i) => dutyNumber(first.prefix, first.serial + i));
}

/** More than these nobody meant. */
const MOST = 50;
