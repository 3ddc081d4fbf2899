/**
 * The content files of a sound company of many roles, fifteen duties each: a department for every twenty
 * roles, a topic for every ten, and a metric for every five.
 */
export function largeCompany(roles: number): Map<string, string> {
  const all = Array.from({ length: roles }, (_, at) => at);
  const departments = all.filter((at) => at % PER_DEPARTMENT === 0);
  return new Map([
    ['content/handbook.yaml', 'title: 手册\ncompany: 某院\nowner: 科室0\ncontact: 请找科室0\n'],
    ['content/guide/how-to-read.mdx', '---\ntitle: 怎么读\norder: 1\n---\n'],
    ['content/topics.yaml', list(all, 10, (at) => `topic-${at}: { name: 事项${at} }`)],
    [
      'content/metrics.yaml',
      list(all, 5, (at) => `metric-${at}: { name: 指标${at}, definition: 次数, unit: 次 }`),
    ],
    ...departments.map((at): [string, string] => [
      `content/departments/unit-${at}.mdx`,
      `---\ntitle: ${departmentOf(at)}\norder: ${at + 1}\nhead: 岗位${at}\n---\n`,
    ]),
    ...all.map((at): [string, string] => [`content/roles/role-${at}.mdx`, rolePage(at)]),
  ]);
}

function rolePage(at: number): string {
  const superior = at === 0 ? '' : `reportsTo: 岗位${Math.floor((at - 1) / 5)}\n`;
  const code = `GW${at}-01`;
  const duties = Array.from({ length: DUTIES }, (_, n) => {
    const number = `${code}-${String(n + 1).padStart(2, '0')}`;
    const others = `${departmentOf((at * 7) % (at + 1))}、岗位${Math.floor(at / 2)}`;
    return [
      `${n + 1}. 每月核对第 ${at} 处的第 ${n + 1} 份病历，缺页的退回补齐`,
      ...[`    - 编号：${number}`, `    - 主题：事项${at - (at % 10)}`],
      ...[`    - 指标：指标${at - (at % 5)}`, `    - 协作：${others}`, ''],
    ].join('\n');
  });
  const matter = `title: 岗位${at}\ncode: ${code}\ndepartment: ${departmentOf(at)}\n${superior}`;
  return `---\n${matter}---\n\n## 岗位目的\n\n管好病历。\n\n## 岗位职责\n\n${duties.join('')}`;
}

function departmentOf(role: number): string {
  return `科室${role - (role % PER_DEPARTMENT)}`;
}

function list(all: readonly number[], each: number, line: (at: number) => string): string {
  return `${all
    .filter((at) => at % each === 0)
    .map(line)
    .join('\n')}\n`;
}

const PER_DEPARTMENT = 20;
const DUTIES = 15;
