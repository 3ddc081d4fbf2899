import { OWN_SECTIONS } from '../../handbook/own-sections.ts';
import { readDuties } from '../reading/read-duties.ts';
import { isLine, type Part, type RoleRead, type SectionRead } from '../reading/role-read.ts';
import { isPlainDuties } from '../reading/section-names.ts';
import { draftDuty } from './draft-duty.ts';
import { draftPaper } from './draft-paper.ts';
import { measuresText } from './measures-text.ts';
import { plainHeading } from './plain-words.ts';
import type { RoleBody } from './role-body.ts';
import { sectionText } from './section-text.ts';
import type { FactContext } from './stated-facts.ts';

/** Makes the duties and the other parts of a role; `own` are the names of the role and of its department. */
export function draftRole(role: RoleRead, own: readonly string[], context: FactContext): RoleBody {
  if (role.paper) return draftPaper(role.paper, own, context);
  const lists = role.sections.filter(({ kind }) => kind === 'duties');
  const read = lists.map((section) => ({ section, ...readDuties(section.parts) }));
  const plain = read.filter(({ section, duties }) => duties.length && !nameOf(section));
  const groupsOf = groupNames(role.sections);
  const duties = read.flatMap(({ section, duties }) => {
    const isOneOfMany = plain.length > 1 && plain.some((it) => it.section === section);
    const name =
      nameOf(section) ||
      (isOneOfMany
        ? section.below || `第 ${plain.findIndex((it) => it.section === section) + 1} 份`
        : '');
    const group = groupsOf(section);
    return duties.map((duty) =>
      draftDuty({ ...duty, group: group(duty.group || name) }, own, context),
    );
  });
  const preface = read.flatMap((it) => it.preface);
  const closing = read.flatMap((it) => it.closing);
  const others = [
    ...(preface.length ? [{ title: '岗位目的', parts: preface }] : []),
    ...role.sections.filter(({ kind }) => kind !== 'duties'),
    ...(closing.length ? [{ title: '其他说明', parts: closing }] : []),
  ];
  const unknownMetrics: string[] = [];
  const sections = [...Map.groupBy(others, titleOf)].flatMap(([title, same]) => {
    const text = same
      .map(({ parts }) => partsText(parts, context, unknownMetrics))
      .filter(Boolean)
      .join('\n\n');
    return text ? [{ title, text, isAbove: title === '岗位目的' }] : [];
  });
  return { duties, sections, unplaced: read.flatMap((it) => it.strays), unknownMetrics };
}

/** What a list of duties is called where that says more than that they are duties. */
function nameOf({ called }: SectionRead): string {
  return called && !isPlainDuties(called) ? called.replace(/[:：]+$/u, '') : '';
}

/** A function that names the groups of each section so that no heading stands on the page twice. */
function groupNames(
  sections: readonly SectionRead[],
): (section: SectionRead) => (group: string) => string {
  const taken = new Set<string>([
    ...sections.map(({ title }) => title),
    ...OWN,
    '岗位目的',
    '其他说明',
  ]);
  return () => {
    const names = new Map<string, string>();
    return (group) => {
      const title = plainHeading(group);
      if (!title) return '';
      const known = names.get(title);
      if (known) return known;
      const free =
        [title, ...COUNTS.map((count) => `${title}（${count}）`)].find((it) => !taken.has(it)) ??
        title;
      taken.add(free);
      names.set(title, free);
      return free;
    };
  };
}

function titleOf({ title }: { readonly title: string }): string {
  const plain = plainHeading(title) || '其他说明';
  return OWN.includes(plain) || plain === '岗位职责' ? `${plain}（补充）` : plain;
}

function partsText(parts: readonly Part[], { names }: FactContext, unknown: string[]): string {
  const blocks: string[] = [];
  let others: Part[] = [];
  const flush = () => {
    blocks.push(sectionText(others));
    others = [];
  };
  for (const part of parts) {
    if (isLine(part) || part.kind !== 'grid' || !part.isMeasures) {
      others.push(part);
      continue;
    }
    flush();
    const measures = measuresText(part, names.metrics);
    unknown.push(...measures.unknown);
    blocks.push(measures.text);
  }
  flush();
  return blocks.filter(Boolean).join('\n\n');
}

const OWN: readonly string[] = Object.values(OWN_SECTIONS.roles);
const COUNTS = ['二', '三', '四', '五', '六', '七', '八', '九', '十', '补充'];
