import type { SyntheticCompany, SyntheticRole } from '../../../test/synthetic/company.ts';
import { groupLines, processChart } from '../../../test/synthetic/content-files.ts';
import type { Post } from '../../../test/synthetic/posts.ts';

export interface MarkdownPage {
  /** Its path without an ending, `index` for the home page. */
  readonly path: string;
  readonly title: string;
  readonly body: string;
}

/** What a company's content says, as plain Markdown: a home page, departments and roles. */
export function markdownPages({ departments, roles }: SyntheticCompany): MarkdownPage[] {
  const link = (role: SyntheticRole) => `- [${role.title}](/${rolePath(role)}/)`;
  const home = departments.map(({ id, title }) => `- [${title}](/departments/${id}/)`);
  return [
    { path: 'index', title: '岗位职责手册', body: home.join('\n') },
    ...departments.map((department) => {
      const own = roles.filter((role) => role.department === department);
      const { id, title } = department;
      return { path: `departments/${id}`, title, body: own.map(link).join('\n') };
    }),
    ...roles.map((role) => ({ path: rolePath(role), title: role.title, body: roleBody(role) })),
  ];
}

/** Where the page of a role is, without an ending. */
export function rolePath({ id, department }: Post): string {
  return `roles/${department.id}/${id}`;
}

function roleBody(role: SyntheticRole): string {
  const { department, superior, holders, purpose, groups, requirements } = role;
  const above = superior ? `，上级 [${superior.title}](/${rolePath(superior)}/)` : '';
  const chart = processChart(role);
  return [
    `[${department.title}](/departments/${department.id}/)${above}${holders.length ? `，任职人 ${holders.join('、')}` : ''}`,
    ...['', '## 岗位目的', '', purpose, '', '## 岗位职责', '', ...groupLines(groups)],
    ...['## 任职要求', '', ...requirements.map((it) => `- ${it}`), ''],
    // They draw no charts without an extension; the text stays for readers.
    ...(chart ? ['## 工作流程', '', '```', chart, '```', ''] : []),
  ].join('\n');
}
