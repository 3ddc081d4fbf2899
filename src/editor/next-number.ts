import type { Content } from '../handbook/content.ts';
import { dutyFiles } from '../handbook/duty-files.ts';
import { nextDutyNumbers } from '../handbook/next-duty-numbers.ts';

/** The 编号 that the next duty of a file gets, as `--fix` gives it; null where the file has none to give. */
export function nextNumber(content: Content, file: string): string | null {
  const own = dutyFiles(content).find((it) => it.file === file);
  return own ? nextDutyNumbers(content)(own) : null;
}
