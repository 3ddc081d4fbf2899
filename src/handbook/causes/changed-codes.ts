import { type Content, factValues, lineOf } from '../content.ts';
import { type DutyFile, dutyFiles } from '../duty-files.ts';
import { dutyNumber, splitDutyNumber, tidyDutyNumber } from '../duty-number.ts';
import { numberPrefix } from '../number-prefix.ts';
import type { NamedProblem } from '../problem.ts';
import type { Cause } from './cause.ts';

/**
 * A code that is written unlike the numbers of all its duties, in other letters or with other signs
 * (xs-01 above XS-01-01 …), or is that of another file: the code is wrong, and not every number. So it
 * is where a file lost its code, and its numbers would be read as those of its department (XS-101).
 */
export const changedCodes: Cause = (content) => {
  const codes = dutyFiles(content).flatMap(({ data }) => data.code ?? []);
  const found = dutyFiles(content).flatMap((file) => {
    const right = meantCode(file, codes);
    return right === null ? [] : [{ file, right }];
  });
  const right = new Map(found.map(({ file, right }) => [file.file, right]));
  return { problems: found.map(explain), content: withCodes(content, right) };
};

/** The code that the numbers of a file have; null where its own is theirs, or simply another one. */
function meantCode(file: DutyFile, codes: readonly string[]): string | null {
  const { data, duties } = file;
  const { code } = data;
  const numbers = duties.flatMap((duty) => factValues(duty, '编号').slice(0, 1));
  const prefixes = new Set(numbers.map((number) => splitDutyNumber(number)?.prefix));
  const [prefix, ...others] = prefixes;
  const own = numberPrefix(file);
  if (own === null || !prefix || others.length || prefix === own || codes.includes(prefix))
    return null;
  const isAlike = tidyDutyNumber(dutyNumber(prefix, 1), [own]) !== null;
  if (code === undefined) return isAlike ? prefix : null;
  if (numbers.length < 2) return null;
  const isTwice = codes.filter((it) => it === code).length > 1;
  return isTwice || isAlike ? prefix : null;
}

function explain({ file, right }: { file: DutyFile; right: string }): NamedProblem {
  if (file.data.code === undefined) {
    const message = `没有写岗位编号（code），这里职责的编号却都以「${right}」开头；编号不变，请加上岗位编号`;
    const place = { file: file.file, line: lineOf(file, 'title') };
    return { ...place, severity: 'error', kind: 'changed-code', message, insert: `code: ${right}` };
  }
  const message = `岗位编号写的是「${file.data.code}」，这里职责的编号却都以「${right}」开头；编号不变，请把岗位编号改回来`;
  const place = { file: file.file, line: lineOf(file, 'code') };
  return { ...place, severity: 'error', kind: 'changed-code', message, fix: `code: ${right}` };
}

function withCodes(content: Content, right: ReadonlyMap<string, string>): Content {
  if (!right.size) return content;
  const { roles, commons } = content;
  return {
    ...content,
    roles: roles.map((it) => ({ ...it, data: { ...it.data, ...codeOf(it) } })),
    commons: commons.map((it) => ({ ...it, data: { ...it.data, ...codeOf(it) } })),
  };

  function codeOf({ file }: DutyFile): { code?: string } {
    const code = right.get(file);
    return code === undefined ? {} : { code };
  }
}
