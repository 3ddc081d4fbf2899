import { departmentInitials } from '../handbook/department-initials.ts';
import { dutyNumber } from '../handbook/duty-number.ts';
import type { Answers } from './answers.ts';
import { fileNames } from './letters.ts';

/**
 * The files of a handbook that has nothing but its departments and its top role, by their paths from
 * the project's folder; the guide is not among them. Nothing in it is invented.
 */
export function emptyHandbook({ company, departments, top }: Answers): Map<string, string> {
  const [first = ''] = departments;
  const pages = fileNames(departments, 'department').map((name, at): [string, string] => [
    `content/departments/${name}.mdx`,
    department(departments[at] ?? '', at + 1),
  ]);
  const [topName = ''] = fileNames([top], 'top');
  return new Map([
    ['content/handbook.yaml', settings(company, first)],
    ...pages,
    [`content/roles/${topName}.mdx`, role(top, first)],
    ['content/topics.yaml', `# 大家常问的事，写法见「怎么改」的「增加主题」\n`],
    ['content/metrics.yaml', `# 指标，写法见「怎么改」的「增加指标」\n`],
  ]);
}

function settings(company: string, owner: string): string {
  return [
    'title: 岗位职责手册',
    `company: ${quoted(company)}`,
    '# 手册由哪个部门管，暂时写了第一个部门',
    `owner: ${quoted(owner)}`,
    `contact: ${quoted(`内容问题请联系${owner}`)}`,
    '',
  ].join('\n');
}

function department(title: string, order: number): string {
  const example = dutyNumber(departmentInitials(title), 1);
  return [
    '---',
    `# 岗位有编号就写 code；没有的，这个部门的职责编号写成 ${example} 这样`,
    `title: ${quoted(title)}`,
    `order: ${order}`,
    '---',
    '',
  ].join('\n');
}

function role(title: string, department: string): string {
  return [
    '---',
    `title: ${quoted(title)}`,
    `department: ${quoted(department)}`,
    '---',
    '',
    '## 岗位职责',
    '',
  ].join('\n');
}

/** A name as YAML reads it back: bare where it is plain Chinese, or else in quotes. */
function quoted(name: string): string {
  return /^\p{Script=Han}[\p{Script=Han}（）·]*$/u.test(name) ? name : JSON.stringify(name);
}
