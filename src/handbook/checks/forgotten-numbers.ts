import { type Content, factValues, lineOf } from '../content.ts';
import { type DutyFile, dutyFiles, numberingLine } from '../duty-files.ts';
import { splitDutyNumber } from '../duty-number.ts';
import { meantNumbers } from '../meant-numbers.ts';
import { numberPrefix } from '../number-prefix.ts';
import type { Problem } from '../problem.ts';
import { restoredNumbers } from '../restored-numbers.ts';
import { compareRoleCodes } from '../role-code.ts';
import type { Check } from './check.ts';

/**
 * Every number of the past is still in use or retired, or will be given back to the duty that lost it. While a file of
 * duties cannot be read in full, the numbers in it are not known.
 */
export const forgottenNumbers: Check = (content) => {
  const { problems, past } = content;
  const files = dutyFiles(content);
  const isUnread = problems.some(({ file }) => /^content\/(?:roles|common)\//.test(file));
  if (!past || isUnread || files.some(({ broken }) => broken)) return [];
  const restored = [...restoredNumbers(content).values()].map(({ number }) => number);
  const known = new Set([...knownNumbers(files), ...restored]);
  const forgotten = [...past.numbers].filter((number) => !known.has(number));
  const byFile = Map.groupBy(forgotten, (number) => keeperOf(number, content));
  return [...byFile].flatMap(([keeper, numbers]) => (keeper ? [retire(keeper, numbers)] : []));
};

function knownNumbers(files: readonly DutyFile[]): Set<string> {
  const meant = meantNumbers(files);
  return new Set(
    files.flatMap((file) => {
      const used = file.duties.flatMap((duty) => factValues(duty, '编号'));
      const written = [...used, ...file.data.retired];
      return written.flatMap((number) => [number, meant(number, file) ?? number]);
    }),
  );
}

/** Of the files that could give the number again the one where it last stood; none where none could. */
function keeperOf(number: string, content: Content): DutyFile | undefined {
  const prefix = splitDutyNumber(number)?.prefix;
  const last = content.past?.duties.get(number)?.file;
  const able = dutyFiles(content).filter((file) => numberPrefix(file) === prefix);
  return able.find(({ file }) => file === last) ?? able[0];
}

function retire(keeper: DutyFile, numbers: readonly string[]): Problem {
  const { file, data, lines, lastLines } = keeper;
  const sorted = numbers.toSorted(compareRoleCodes);
  const text = `retired: [${[...data.retired, ...sorted].join(', ')}]`;
  const message = `编号「${sorted.join('、')}」以前用过，现在没有职责用它，也没有写进 retired，可以运行 npm run check -- --fix 补上`;
  const problem = { file, severity: 'warning' as const, message };
  if (lines['retired'] === undefined)
    return { ...problem, line: numberingLine(keeper), insert: text };
  const line = lineOf(keeper, 'retired');
  return { ...problem, line, lastLine: lastLines?.['retired'] ?? line, fix: text };
}
