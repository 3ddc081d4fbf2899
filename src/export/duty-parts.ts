import type { CommonDuty, Duty } from '../handbook/model.ts';
import { collaboratorLinks, metricLink, type PageLink, topicLink } from '../handbook/page-links.ts';
import type { DocumentPart } from './document.ts';

/** Duties as parts of a document: numbered through, under the headings of their groups. */
export function dutyParts(duties: readonly (Duty | CommonDuty)[]): DocumentPart[] {
  const list = { start: 1, level: 0 };
  return duties.flatMap((duty, at): DocumentPart[] => {
    const { id: number, group, text, subItems } = duty;
    const isNew = group && group !== duties[at - 1]?.group;
    return [
      ...(isNew ? [{ kind: 'heading', level: 2, text: group } as const] : []),
      { kind: 'duty', list, number, text, subItems, facts: factsOf(duty) },
    ];
  });
}

/** What stands below a duty, as its file says it: label and value. */
function factsOf(duty: Duty | CommonDuty): string[] {
  const { id, kindName, frequencies, standard, doubt } = duty;
  const facts: readonly (readonly [label: string, value: string])[] = [
    ['编号', id],
    ['主题', names(duty.topics.map(topicLink))],
    ['指标', names(duty.metrics.map(metricLink))],
    ['协作', names(collaboratorLinks(duty))],
    // Said of every duty: whoever reads it back must not guess it from the sentence.
    ['责任', kindName],
    ['频次', frequencies.map(({ text }) => text).join('、')],
    ['标准', standard],
    ['待确认', doubt],
  ];
  return facts.flatMap(([label, value]) => (value ? [`${label}：${value}`] : []));
}

function names(links: readonly PageLink[]): string {
  return links.map(({ title, note }) => (note ? `${title}（${note}）` : title)).join('、');
}
