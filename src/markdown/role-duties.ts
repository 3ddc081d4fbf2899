import type { WrittenDuty } from '../handbook/content.ts';
import { type NamedProblem, ofKind, type Problem } from '../handbook/problem.ts';
import { DUTIES_HEADING } from './duty-items.ts';
import { isDutiesHeadingMisformed, slipOfDutiesHeading } from './meant-duties-heading.ts';
import { findMisplacedDuties } from './misplaced-duties.ts';
import { readDuties } from './read-duties.ts';
import type { PageSection } from './sections.ts';

/** A role's page as text: its lines, written safely, and what was unsafe in them. */
export interface RolePage {
  readonly file: string;
  readonly lines: readonly string[];
  readonly unsafe: readonly NamedProblem[];
}

/**
 * The duties of a role's page and all problems of its body: duties stand in one section 岗位职责 and
 * nowhere else, and a duty with several faults is one problem.
 */
export function readRoleDuties(
  sections: readonly PageSection[],
  { file, lines, unsafe }: RolePage,
): { duties: WrittenDuty[]; problems: NamedProblem[] } {
  const at = sections.findIndex(({ title }) => title === DUTIES_HEADING);
  const found = sections.flatMap((section, i) =>
    i === at ? [] : findMisplacedDuties(section, { file, lines, isAfter: at >= 0 && i > at }),
  );
  const misplaced = ofKind('duty-section', found);
  const own = sections[at];
  if (!own) {
    const [meant] = misheaded(lines, file);
    // One heading is missing; what stands in later sections is told once it is there.
    // Of an empty file that is told at its beginning.
    const isEmpty = lines.every((line) => line === '');
    const absent = isEmpty ? [] : [noDuties(lines, file)];
    const missing = misplaced.length ? misplaced.slice(0, 1) : absent;
    const told = ofKind('duty-section', meant ? [meant] : missing);
    return { duties: [], problems: [...unsafe, ...told] };
  }
  const underlined = /^ {0,3}-+\s*$/.test(lines[own.startLine] ?? '') ? 1 : 0;
  const isSound = !unsafe.length && !misplaced.length && !underlined;
  const below = { ...own, startLine: own.startLine + underlined };
  const { duties, problems } = readDuties(below, { file, lines, isSound });
  if (underlined) misplaced.push(...ofKind('duty-section', [asHeading(own.startLine, file)]));
  const merged = ofKind('duty-layout', problems).map((problem) => {
    const parts = unsafe.filter((part) => covers(problem, part)).map(({ message }) => message);
    return { ...problem, message: [problem.message, ...parts].join('；') };
  });
  const rest = unsafe.filter((part) => !problems.some((problem) => covers(problem, part)));
  return { duties, problems: [...rest, ...misplaced, ...merged] };
}

function covers({ line, lastLine = line }: Problem, part: Problem): boolean {
  return part.line >= line && part.line <= lastLine;
}

/** Of a heading that is one by the line below it. */
function asHeading(line: number, file: string): Problem {
  const fix = `## ${DUTIES_HEADING}`;
  const message = `标题要写成「${fix}」，下面不画线`;
  return { file, line, lastLine: line + 1, severity: 'error', message, fix };
}

/** Lines that were meant as the heading 岗位职责: those that say it first. */
function misheaded(lines: readonly string[], file: string): Problem[] {
  const fix = `## ${DUTIES_HEADING}`;
  const message = `这一节的标题要写成「${fix}」：两个半角 # 和一个空格`;
  const said = lines.flatMap((text, at): Problem[] =>
    isDutiesHeadingMisformed(text) ? [{ file, line: at + 1, severity: 'error', message, fix }] : [],
  );
  const slips = lines.flatMap((text, at): Problem[] => {
    const title = slipOfDutiesHeading(text);
    const slip = `这一节的标题要写成「${fix}」，不是「${title}」`;
    return title ? [{ file, line: at + 1, severity: 'error', message: slip, fix }] : [];
  });
  return [...said, ...slips];
}

function noDuties(lines: readonly string[], file: string): Problem {
  const home = file.startsWith('content/common/') ? '通用职责的文件' : '岗位';
  const message = `${home}要有「${DUTIES_HEADING}」一节，请加上标题「## ${DUTIES_HEADING}」，职责写在它下面`;
  return { file, line: lines.length, severity: 'error', message };
}
