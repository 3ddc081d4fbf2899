import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { formatProblems } from '../../src/handbook/format-problems.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import type { Rule } from '../../src/review/question.ts';

/** The smallest handbook: one department, its head and a clerk; files given replace or add to it. */
export function filesWith(files: Readonly<Record<string, string>> = {}): Map<string, string> {
  return new Map(
    Object.entries({
      'handbook.yaml': 'title: 手册\ncompany: 甲店\nowner: 人事部\ncontact: 请找人事部\n',
      'departments/office.mdx': '---\ntitle: 总部\norder: 1\nhead: 主管\n---\n',
      'roles/head.mdx': role('主管', 'ZB-01'),
      'roles/clerk.mdx': role('文员', 'ZB-02', 'reportsTo: 主管'),
      'topics.yaml': '# 没有\n',
      'metrics.yaml': '# 没有\n',
      'guide/how-to-read.mdx': '---\ntitle: 怎么读\norder: 1\n---\n',
      ...files,
    }).map(([path, text]) => [`content/${path}`, text]),
  );
}

/** The same, joined. Throws where it has errors. */
export function handbookWith(files: Readonly<Record<string, string>> = {}): Handbook {
  const { handbook, problems } = buildHandbook(parseContent(filesWith(files)));
  if (!handbook) throw new Error(formatProblems(problems));
  return handbook;
}

/** The text of a role's file: more lines of its head, then its duties, each with lines of facts. */
export function role(
  title: string,
  code: string,
  matter = '',
  duties: readonly (readonly [text: string, ...facts: readonly string[]])[] = [],
  rest = '',
): string {
  const head = `title: ${title}\ncode: ${code}\n${matter.includes('department:') ? '' : 'department: 总部\n'}`;
  const items = duties.map(([text, ...facts], i) => {
    const lines = [`编号：${code}-0${i + 1}`, ...facts].map((fact) => `    - ${fact}\n`);
    return `${i + 1}. ${text}\n${lines.join('')}`;
  });
  return `---\n${head}${matter && `${matter}\n`}---\n\n## 岗位职责\n\n${items.join('')}${rest}`;
}

/** What a rule asks: about what, in which words. */
export function asked({ find }: Rule, handbook: Handbook): [about: string, text: string][] {
  return find(handbook).map(({ about, text }) => [about.join('、'), text]);
}
