import { toString as textOf } from 'mdast-util-to-string';
import { readDutyLines, type StrayLine } from '../duty-lines/duty-lines.ts';
import { isLayoutOnly } from '../duty-lines/layout-only.ts';
import type { MeantDuty } from '../duty-lines/meant-duty.ts';
import type { WrittenDuty } from '../handbook/content.ts';
import { ofKind, type Problem } from '../handbook/problem.ts';
import { type DutyItem, readDutyItems } from './duty-items.ts';
import type { PageSection } from './sections.ts';

/**
 * The duties of the section 岗位职责, and one problem with the corrected text for every duty that
 * Markdown would not read as it was meant. `lines` are all lines of the file; where the page
 * `isSound` otherwise, what Markdown made of the section has to be exactly what was meant.
 */
export function readDuties(
  section: PageSection,
  { file, lines, isSound }: { file: string; lines: readonly string[]; isSound: boolean },
): { duties: WrittenDuty[]; problems: Problem[] } {
  const own = lines.slice(section.startLine, Math.min(section.endLine, lines.length));
  const { duties, strays } = readDutyLines(own, section.startLine + 1);
  const items = new Map(readDutyItems(section.nodes).map((item) => [item.line, item]));
  const groups = new Map(section.nodes.map((node) => [node.position?.start.line, textOf(node)]));
  const faulty = duties.filter(({ faults }) => faults.length > 0);
  // A faulty line can drag its neighbours along; then only the faulty one is reported.
  const isClear = isSound && !faulty.length && !strays.length;
  const misread = duties.filter((duty) => isClear && !agrees(duty, items.get(duty.line)));
  const flawed = new Set([...faulty, ...misread]);
  const problems = [
    ...faulty.map((duty) => ({
      ...refuse(duty, duty.faults.join('；'), file),
      ...(isMechanical(duty, lines) && { mechanical: true }),
    })),
    ...misread.map((duty) => refuse(duty, MISREAD, file)),
    ...ofKind(
      'duty-stray-line',
      strays.map((stray) => explainStray(stray, file)),
    ),
  ];
  const written = duties.map((duty) => ({
    line: duty.line,
    text: items.get(duty.line)?.text || duty.text,
    subItems: agrees(duty, items.get(duty.line))
      ? (items.get(duty.line)?.below?.subItems ?? [])
      : duty.subItems,
    group: groups.get(duty.groupLine) ?? '',
    facts: duty.facts,
    flawed: flawed.has(duty),
  }));
  return { duties: written, problems };
}

function agrees(duty: MeantDuty, item: DutyItem | undefined): boolean {
  const linesOf = (parts: readonly { readonly line: number }[]) =>
    parts.map(({ line }) => line).join();
  if (!item?.below) return false;
  const { subItems, factLines } = item.below;
  return linesOf(subItems) === linesOf(duty.subItems) && factLines.join() === linesOf(duty.facts);
}

function refuse(duty: MeantDuty, message: string, file: string): Problem {
  const { line, lastLine, corrected } = duty;
  const fix = corrected === null ? {} : { lastLine, fix: corrected };
  return { file, line, severity: 'error', message, ...fix };
}

function isMechanical({ line, lastLine, corrected, facts }: MeantDuty, lines: readonly string[]) {
  const hasNumber = facts.some(({ label }) => label === '编号');
  return corrected !== null && isLayoutOnly(lines.slice(line - 1, lastLine), corrected, hasNumber);
}

function explainStray({ line, text, heading }: StrayLine, file: string): Problem {
  const place = { file, line, severity: 'error' as const };
  if (heading !== null)
    return { ...place, message: '「岗位职责」下面的小标题要写成「### 标题」', fix: heading };
  const message = `「岗位职责」下面只能写小标题（### ）、编号条目（1. ）、分项（    1. ）和信息行（    - 标签：值）；若是职责请写成编号条目，若是说明请移到别的标题下面：${text}`;
  return { ...place, message };
}

const MISREAD = '这条职责的写法 Markdown 读不出来，请照相邻的职责重写';
