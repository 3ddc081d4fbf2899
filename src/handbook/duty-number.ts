import { ROLE_CODE } from './role-code.ts';

/** Whether a text has the form of a 编号: a prefix as role codes are, and a serial of two digits or more. */
export function isDutyNumber(text: string): boolean {
  return WHOLE.test(text) && text === text.normalize('NFKC');
}

/** A 编号 taken apart; null for a text of another form. */
export function splitDutyNumber(number: string): { prefix: string; serial: number } | null {
  if (!isDutyNumber(number)) return null;
  const end = number.lastIndexOf('-');
  return { prefix: number.slice(0, end), serial: Number(number.slice(end + 1)) };
}

/** The 编号 of a prefix and a serial. */
export function dutyNumber(prefix: string, serial: number): string {
  return `${prefix}-${String(serial).padStart(2, '0')}`;
}

/**
 * A 编号 with letters of another case or width or with other separators than its prefix has, as it
 * should be written: with the first of the prefixes that is meant. Null where none of them is.
 */
export function tidyDutyNumber(written: string, prefixes: readonly string[]): string | null {
  for (const fold of [separated, compact, alike]) {
    const text = fold(written);
    for (const prefix of prefixes) {
      const start = fold(prefix);
      const [, serial] = text.startsWith(start)
        ? (SERIAL.exec(text.slice(start.length)) ?? [])
        : [];
      if (serial !== undefined) return dutyNumber(prefix, Number(serial));
    }
  }
  return null;
}

/** One form for all that looks alike, with one sign for whatever separates. */
function separated(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^第\s*|\s*[条号款项]$/gu, '')
    .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '')
    .replace(/[\s_.–—−~－/\\、:-]+/gu, '-');
}

/** With one sign for letters and digits that look alike. */
function alike(text: string): string {
  return compact(text).replaceAll('O', '0').replace(/[IL|]/g, '1');
}

function compact(text: string): string {
  return separated(text).replaceAll('-', '');
}

const WHOLE = new RegExp(`^${ROLE_CODE}-[0-9]{2,9}$`, 'u');
const SERIAL = /^-?([0-9]{1,9})$/;
