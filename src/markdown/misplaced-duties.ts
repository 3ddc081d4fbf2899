import { readDutyMark } from '../duty-lines/duty-mark.ts';
import { isFactLike, isKnownFact } from '../duty-lines/fact-lines.ts';
import { readItemMarker } from '../duty-lines/item-marker.ts';
import type { Problem } from '../handbook/problem.ts';
import { ROLE_CODE } from '../handbook/role-code.ts';
import { DUTIES_HEADING } from './duty-items.ts';
import { isNearDutiesHeading } from './meant-duties-heading.ts';
import type { PageSection } from './sections.ts';

/**
 * What is wrong with a section of a role's page other than its 岗位职责: duties stand in it, mostly
 * because a heading above them has the wrong rank. `isAfter` tells that the section follows 岗位职责.
 */
export function findMisplacedDuties(
  section: PageSection,
  { file, lines, isAfter }: { file: string; lines: readonly string[]; isAfter: boolean },
): Problem[] {
  const { title, startLine: line } = section;
  const refuse = (message: string, fix?: string): Problem[] => [
    { file, line, severity: 'error', message, ...(fix ? { fix } : {}) },
  ];
  if (title && !/^\s*#/.test(lines[line - 1] ?? ''))
    return refuse(`「${title}」下面的横线把它变成了标题；标题要写成「## ${title}」，横线请删掉`);
  if (title === DUTIES_HEADING) return refuse(`「${DUTIES_HEADING}」写了两节，请合成一节`);
  const own = lines.slice(line, Math.min(section.endLine, lines.length));
  const factAt = own.findIndex((text, at) => isDutyFact(text, own[at - 1]));
  if (factAt < 0 && !(isAfter && goesOn(own))) return [];
  if (isAfter)
    return refuse(
      `「${title}」里的职责不在「${DUTIES_HEADING}」里了，标题要写成三个 #`,
      `### ${title}`,
    );
  const message = `职责要写在「## ${DUTIES_HEADING}」下面`;
  const first = firstOf(own, factAt);
  const isRightAbove = own.slice(0, first).every((text) => !text.trim());
  const isMeant = NAMES_DUTIES.test(title) || (isRightAbove && isNearDutiesHeading(title));
  if (line && isMeant) return refuse(message, `## ${DUTIES_HEADING}`);
  const place = { file, line: line + first + 1, severity: 'error' as const };
  return [{ ...place, message, fix: `## ${DUTIES_HEADING}\n\n${own[first] ?? ''}` }];
}

/** Where the duties begin: the duty above the first fact, or the heading of its group. */
function firstOf(lines: readonly string[], factAt: number): number {
  const above = lines.slice(0, factAt);
  const found = above.findLastIndex((text) => readDutyMark(text) !== null && !isFactLike(text));
  const duty = found < 0 ? factAt : found;
  const heading = lines.slice(0, duty).findLastIndex((text) => text.trim());
  return /^\s*#/.test(lines[heading] ?? '') ? heading : duty;
}

/** Titles that were meant for the duties, and those of other sections that keep theirs. */
const NAMES_DUTIES = /职责|职能|职务|工作内容|主要工作|工作任务|工作事项|责任/u;

/** A known fact below a numbered item, or a duty number wherever it stands. */
function isDutyFact(line: string, above = ''): boolean {
  if (NUMBER.test(line)) return true;
  return isKnownFact(line) && readItemMarker(above) !== null;
}

/** Whether the section begins with an item that continues the numbers of the list above. */
function goesOn(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim()) ?? '';
  return (readItemMarker(first)?.number ?? 0) > 1;
}

const NUMBER = new RegExp(`编号\\s?[:：]\\s?${ROLE_CODE}-[0-9]{2}`, 'u');
