import { buildHandbook } from '../handbook/build-handbook.ts';
import { forgottenNumbers } from '../handbook/checks/forgotten-numbers.ts';
import { lastNumberLines } from '../handbook/last-number-lines.ts';
import type { Problem } from '../handbook/problem.ts';
import { mendFiles } from './mend-files.ts';
import { withPast } from './with-past.ts';
import { type WrittenLine, writeFixes } from './write-fixes.ts';

/**
 * Writes into the files of a project's content whatever needs no author, until nothing is left of it, and
 * says in Chinese what was written. What nobody sees and what is only laid out otherwise comes first, so
 * that everything else is read as it is meant; then missing lines; then what is kept about numbers, which
 * has to count the new ones. A second time there is nothing to write.
 */
export function fixContent(projectFolder: string): string[] {
  const news = mendFiles(projectFolder);
  const tried = new Set<string>();
  // A line that did not help is not written again, so this ends.
  const write = (problems: readonly Problem[]): boolean => {
    const fresh = problems.filter((problem) => !tried.has(keyOf(problem)));
    for (const problem of fresh) tried.add(keyOf(problem));
    news.push(...writeFixes(projectFolder, fresh).map(toNews));
    return fresh.length > 0;
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const isLaidOut = write(found(projectFolder).filter(({ mechanical }) => mechanical));
    // Corrected lines may show more of them.
    if (isLaidOut) continue;
    if (!write(found(projectFolder).filter(({ insert }) => insert !== undefined))) break;
  }
  const content = withPast(projectFolder);
  write([...forgottenNumbers(content), ...lastNumberLines(content)]);
  return news;
}

function keyOf({ file, line, fix, insert }: Problem): string {
  return JSON.stringify([file, line, fix, insert]);
}

function found(projectFolder: string): readonly Problem[] {
  return buildHandbook(withPast(projectFolder)).problems;
}

function toNews({ file, line, lastLine, text }: WrittenLine): string {
  if (lastLine === undefined) return `已写入 ${file} 第 ${line} 行下面：${text.trim()}`;
  const place = lastLine === line ? `第 ${line} 行` : `第 ${line} 至 ${lastLine} 行`;
  return `已改 ${file} ${place}：${text.trim()}`;
}

/** More than a few mean that two corrections disagree. */
const MOST_ROUNDS = 10;
