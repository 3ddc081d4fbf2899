import { type ContentReader, plainReader } from '../content/content-reader.ts';
import { parseContent } from '../content/parse-content.ts';
import { dutyFiles } from '../handbook/duty-files.ts';
import { nextDutyNumbers } from '../handbook/next-duty-numbers.ts';
import type { Past } from '../handbook/past.ts';
import type { Texts } from './edit.ts';

/** The 编号 that a new duty of a file gets, as `check --fix` gives it; null where it cannot be told. */
export function nextNumber(
  texts: Texts,
  file: string,
  past: Past | undefined,
  reader: ContentReader = plainReader,
): string | null {
  const content = { ...parseContent(texts, reader), past };
  const own = dutyFiles(content).find((it) => it.file === file);
  return own ? nextDutyNumbers(content)(own) : null;
}
