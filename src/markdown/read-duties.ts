import type { WrittenDuty } from '../handbook/content.ts';
import { type MeantDuty, readDutyLines } from '../handbook/duty-lines.ts';
import type { Problem } from '../handbook/problem.ts';
import { type DutyItem, readDutyItems } from './duty-items.ts';
import type { PageSection } from './sections.ts';

/**
 * The duties of the section 岗位职责, and one problem with the corrected text for every duty that
 * Markdown would not read as it was meant. `lines` are all lines of the file.
 */
export function readDuties(
  section: PageSection,
  lines: readonly string[],
  file: string,
): { duties: WrittenDuty[]; problems: Problem[] } {
  const own = lines.slice(section.startLine, Math.min(section.endLine, lines.length));
  const { duties, strays } = readDutyLines(own, section.startLine + 1);
  const items = new Map(readDutyItems(section.nodes).map((item) => [item.line, item]));
  const someFaulty = duties.some(({ faults }) => faults.length > 0);
  const flawed = new Set(
    duties.filter((duty) => {
      // A faulty duty can drag its neighbours along; then only the faulty one is reported.
      return duty.faults.length > 0 || (!someFaulty && !agrees(duty, items.get(duty.line)));
    }),
  );
  const refused = [...flawed].map(({ line, faults, corrected }): Problem => {
    const why = faults.length ? faults.join('；') : '这条职责的写法 Markdown 读不出来';
    return { file, line, severity: 'error', message: why, fix: corrected };
  });
  const stray = strays.map(({ line, text }): Problem => {
    const message = `「岗位职责」下面只能写三种行：小标题（### ）、编号条目（1. ）和它的信息行（    - 标签：值）。请移走：${text}`;
    return { file, line, severity: 'error', message };
  });
  const written = duties.map((duty) => ({
    line: duty.line,
    text: items.get(duty.line)?.text || duty.text,
    group: duty.group,
    facts: duty.facts,
    flawed: flawed.has(duty),
  }));
  return { duties: written, problems: [...refused, ...stray] };
}

function agrees(duty: MeantDuty, item: DutyItem | undefined): boolean {
  const meant = duty.facts.map(({ line }) => line);
  return item?.facts.map(({ line }) => line).join() === meant.join();
}
