import { type ContentReader, plainReader } from '../content/content-reader.ts';
import { parseContent } from '../content/parse-content.ts';
import { dutyFiles } from '../handbook/duty-files.ts';
import { nextDutyNumbers } from '../handbook/next-duty-numbers.ts';
import type { Texts } from './edit.ts';

/**
 * The 编号 that a new duty of a file gets, as `check --fix` gives it; null where it cannot be told. `past` are
 * all numbers that ever stood in the handbook.
 */
export function nextNumber(
  texts: Texts,
  file: string,
  past: Iterable<string>,
  reader: ContentReader = plainReader,
): string | null {
  const { roles, commons, sources } = parseContent(texts, reader);
  const own = dutyFiles({ roles, commons }).find((it) => it.file === file);
  const known = {
    numbers: new Set(past),
    duties: new Map(),
    holders: new Set(''),
    lists: new Set(''),
  };
  return own ? nextDutyNumbers({ roles, commons, sources, past: known })(own) : null;
}
