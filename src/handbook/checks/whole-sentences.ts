import { dutyFiles } from '../duty-files.ts';
import type { Check } from './check.ts';

/** Reminds of a duty whose sentence ends with a colon and has no sub-items: the rest may be lost. */
export const wholeSentences: Check = (content) =>
  dutyFiles(content).flatMap(({ file, duties }) =>
    duties
      .filter(({ text, subItems, flawed }) => !flawed && !subItems.length && /[:：]$/.test(text))
      .map(({ text, line }) => ({
        file,
        line,
        severity: 'warning',
        message: `职责「${text}」只有一个开头，冒号后面没有内容；请把话写完，或在下面写上分项`,
      })),
  );
