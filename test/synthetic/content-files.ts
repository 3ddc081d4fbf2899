import {
  type SyntheticCompany,
  type SyntheticRole,
  syntheticCompany,
  writtenName,
} from './company.ts';
import type { SyntheticDepartment } from './departments.ts';
import type { SyntheticDuty } from './duties.ts';

/** The content of a company of so many roles, which the check accepts; the same for the same number. */
export function syntheticContent(roles: number): Map<string, string> {
  return contentFiles(syntheticCompany(roles));
}

/** The files of a company's content, by their paths from the project. */
export function contentFiles(company: SyntheticCompany): Map<string, string> {
  const { departments, roles, subjects, partners } = company;
  const heads = new Map(roles.toReversed().map((role) => [role.department, role]));
  const topics = [...subjects.common, ...[...subjects.topics.values()].flat()];
  const metrics = [...subjects.metrics.values()].flat();
  return new Map([
    ['content/handbook.yaml', HANDBOOK],
    ['content/guide/how-to-read.mdx', '---\ntitle: 怎么读\norder: 1\n---\n\n在上面搜。\n'],
    ['content/topics.yaml', lines(topics, ({ id, name }) => `${id}: { name: ${name} }`)],
    [
      'content/metrics.yaml',
      lines(
        metrics,
        ({ id, name, kind }) =>
          `${id}: { name: ${name}, definition: 一个月里的${name}，以系统记录为准, unit: ${kind.endsWith('率') ? '"%"' : '次'} }`,
      ),
    ],
    ['content/partners.yaml', lines(partners, (name, at) => `firm-${at + 1}: { name: ${name} }`)],
    ...departments.map((it, at): [string, string] => [
      `content/departments/${it.id}.mdx`,
      departmentPage(it, at + 1, heads.get(it)),
    ]),
    ...roles.map((role): [string, string] => [`content/roles/${role.id}.mdx`, rolePage(role)]),
  ]);
}

/** The lines of a role's duties below their headings, numbered through. */
export function groupLines(groups: SyntheticRole['groups']): string[] {
  let number = 0;
  return groups.flatMap((group) => [
    ...[`### ${group.title}`, ''],
    ...group.duties.flatMap((duty) => dutyLines(duty, ++number)),
    '',
  ]);
}

function dutyLines({ id, text, subItems, facts }: SyntheticDuty, number: number): string[] {
  return [
    `${number}. ${text}`,
    ...subItems.map((item, at) => `    ${at + 1}. ${item}`),
    `    - 编号：${id}`,
    ...facts.map(([label, value]) => `    - ${label}：${value}`),
  ];
}

/** The text of the chart of what a role does, one step after the other; `null` where its page has none. */
export function processChart({ hasChart, title, groups, superior }: SyntheticRole): string | null {
  if (!hasChart) return null;
  const steps = groups.flatMap(({ duties }) => duties.slice(0, 2));
  const boxes = steps.map(({ text }, at) => `  s${at}["${text.slice(0, 14)}<br/>${title}"]`);
  const links = steps.map(({ id }, at) => `  click s${at} href "#${id}"`);
  const above = superior ? [`  s5 --> up["报${superior.title}"]`] : [];
  const flow = ['  s0 --> s1', '  s1 --> ask{"是否通过"}', '  ask -->|是| s2', '  ask -->|否| s0'];
  return ['flowchart TD', ...boxes, ...flow, '  s2 --> s3 --> s4 --> s5', ...above, ...links].join(
    '\n',
  );
}

function departmentPage(it: SyntheticDepartment, order: number, head?: SyntheticRole): string {
  const matter = [
    `title: ${it.title}`,
    `order: ${order}`,
    ...(it.parent ? [`parent: ${it.parent.title}`] : []),
    ...(head ? [`head: ${head.title}`] : []),
  ];
  const about = it.line ? it.line.objects.slice(0, 6).join('、') : '各部门的工作';
  return `---\n${matter.join('\n')}\n---\n\n${it.title}负责${about}。\n`;
}

function rolePage(role: SyntheticRole): string {
  const { title, code, department, superior, holders, purpose, groups, requirements } = role;
  const matter = [
    ...[`title: ${title}`, `code: ${code}`, `department: ${department.title}`],
    ...(superior ? [`reportsTo: ${writtenName(superior)}`] : []),
    ...(holders.length ? [`holder: [${holders.join(', ')}]`] : []),
  ];
  const chart = processChart(role);
  return [
    ...['---', ...matter, '---', '', '## 岗位目的', '', purpose, '', '## 岗位职责', ''],
    ...groupLines(groups),
    ...['## 任职要求', '', ...requirements.map((it) => `- ${it}`), ''],
    ...(chart ? ['## 工作流程', '', '```mermaid', chart, '```', ''] : []),
  ].join('\n');
}

function lines<Item>(items: readonly Item[], line: (item: Item, at: number) => string): string {
  return `${items.map(line).join('\n')}\n`;
}

const HANDBOOK =
  'title: 岗位职责手册\ncompany: 远山集团\nowner: 总经理室\ncontact: 内容问题请找总经理室\n';
