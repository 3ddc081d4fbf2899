/** The files of a handbook by path; an honest edit changes them as HR would. */
export type Files = Map<string, string>;

/** An edit of the sample: its name, and what it does. Each alone must leave a valid handbook. */
export type HonestEdit = readonly [name: string, edit: (files: Files) => void];

const SALES = 'content/roles/sales-manager.mdx';
const CARE = 'content/roles/customer-care-manager.mdx';
const ACCOUNTS = 'content/roles/accounting-manager.mdx';
const HR = 'content/roles/hr-admin-manager.mdx';
const SERVICE = 'content/departments/service.mdx';

/** Thirty and more edits, of the kinds that once turned a test red. */
export const HONEST_EDITS: readonly HonestEdit[] = [
  ['rewords the first duty', (f) => change(f, SALES, /^1\. .*$/m, '1. 主持销售部的日常工作')],
  [
    'rewords the duty about the seal',
    (f) => change(f, HR, /^\d+\. .*印章.*$/m, (it) => `${it}并登记`),
  ],
  ['adds a duty with a number', (f) => addDuty(f, SALES, 'XS-01-90', '办理旧车置换')],
  ['retires a duty', (f) => retire(f, SALES, 'XS-01-16')],
  ['retires another duty', (f) => retire(f, SALES, 'XS-01-10')],
  ['moves a duty to another role, number kept', moveDuty],
  ['adds a metric and uses it', addMetric],
  [
    'adds an alias',
    (f) => change(f, 'content/topics.yaml', 'aliases: [公章', 'aliases: [电子章, 公章'),
  ],
  [
    'takes an alias away',
    (f) => change(f, 'content/topics.yaml', 'aliases: [公章, ', 'aliases: ['),
  ],
  [
    'adds a topic that no duty uses',
    (f) => append(f, 'content/topics.yaml', 'lounge:\n  name: 客户休息区\n  aliases: [咖啡]\n'),
  ],
  ['adds a topic and uses it', addTopic],
  ['renames a topic everywhere', renameTopic],
  ['renames a role, the old name kept as alias', renameRole],
  ['renames the file of a role, the old name kept', renameFile],
  ['renames a department everywhere', renameDepartment],
  ['writes aligned columns, boxes to tick and a mail address', addMarkdown],
  ['adds a front-line role', (f) => void f.set('content/roles/sales-adviser.mdx', ADVISER)],
  [
    'adds a department without a head',
    (f) => void f.set('content/departments/used-cars.mdx', USED_CARS),
  ],
  [
    'lets a manager report to another manager',
    (f) => change(f, CARE, 'reportsTo: 总经理', 'reportsTo: 服务经理'),
  ],
  ['fills in every optional fact', (f) => change(f, ACCOUNTS, 'code:', FACTS)],
  ['names a holder', (f) => change(f, ACCOUNTS, 'code:', 'holder: 张三\ncode:')],
  [
    'changes company, title, owner and contact',
    (f) =>
      void f.set(
        'content/handbook.yaml',
        'title: 员工手册\ncompany: 某某集团\nowner: 院办\ncontact: 请找院办\n',
      ),
  ],
  [
    'sets site, base and the address for editing',
    (f) =>
      append(
        f,
        'content/handbook.yaml',
        'site: https://handbook.example.cn\nbase: /a/手册/\neditUrl: https://git.example.cn/edit/main/{file}\n',
      ),
  ],
  ['sets the base alone', (f) => append(f, 'content/handbook.yaml', 'base: /handbook/\n')],
  [
    'asks for the handbook as one file',
    (f) => append(f, 'content/handbook.yaml', 'offline: true\n'),
  ],
  [
    'adds a page to the guide',
    (f) =>
      void f.set(
        'content/guide/welcome.mdx',
        '---\ntitle: 新员工\norder: 9\n---\n\n先看自己的岗位。\n',
      ),
  ],
  ['adds a flowchart', (f) => append(f, SALES, CHART)],
  ['removes all charts', (f) => everywhere(f, /```mermaid\n[\s\S]*?```\n/g, '')],
  ['removes every doubt', (f) => everywhere(f, /^ {4}- 待确认：.*\n/gm, '')],
  ['confirms every metric', (f) => change(f, 'content/metrics.yaml', /^ {2}doubt: .*\n/gm, '')],
  [
    'names the lead of a topic',
    (f) => change(f, 'content/topics.yaml', 'name: 满意度', 'name: 满意度\n  lead: 客服经理'),
  ],
  ['gives up the original documents', (f) => void f.delete('content/sources.yaml')],
  ['takes back the purpose of a role', (f) => change(f, SALES, /## 岗位目的\n\n.*\n\n/, '')],
  ['adds a section', (f) => append(f, SALES, '\n## 任职要求\n\n大专以上学历。\n')],
  ['joins two groups of duties', (f) => change(f, SALES, /### 业务监控\n\n/, '')],
  [
    'writes a table in an introduction',
    (f) => append(f, SERVICE, '\n| 班组 | 时间 |\n| --- | --- |\n| 机修 | 8:00 |\n'),
  ],
  ['changes the order of departments', (f) => change(f, SERVICE, /order: \d+/, 'order: 20')],
];

function change(
  f: Files,
  path: string,
  from: string | RegExp,
  to: string | ((it: string) => string),
): void {
  const before = f.get(path) ?? '';
  const after = before.replace(from, to as string);
  if (after === before) throw new Error(`nothing to change in ${path}: ${from}`);
  f.set(path, after);
}

function append(f: Files, path: string, text: string): void {
  f.set(path, `${f.get(path) ?? ''}${text}`);
}

function everywhere(f: Files, from: string | RegExp, to: string): void {
  for (const [path, text] of f) f.set(path, text.replaceAll(from, to));
}

function addDuty(f: Files, path: string, number: string, text: string, facts = ''): void {
  const last = [...(f.get(path) ?? '').matchAll(/^(\d+)\. /gm)].length + 1;
  change(
    f,
    path,
    '### 业务监控',
    `${last}. ${text}\n    - 编号：${number}\n${facts}\n### 业务监控`,
  );
  renumber(f, path);
}

function retire(f: Files, path: string, number: string): void {
  cut(f, path, number);
  change(f, path, 'code:', `retired: [${number}]\ncode:`);
  const sources = (f.get('content/sources.yaml') ?? '').split('\n').map((line) => {
    const left = line
      .replace(number, '')
      .replace(/\[, |, , |, \]/g, (it) => ({ '[, ': '[', ', , ': ', ' })[it] ?? ']');
    return line.includes(number) ? left.replace('[]', '{废止: 不再需要}') : line;
  });
  f.set('content/sources.yaml', sources.join('\n'));
}

/** Takes a duty out of a role's file; gives its lines. */
function cut(f: Files, path: string, number: string): string {
  const duty = new RegExp(
    `^\\d+\\. .*\\n(?: {4}- .*\\n)*? {4}- 编号：${number}\\n(?: {4}- .*\\n)*`,
    'm',
  );
  const found = duty.exec(f.get(path) ?? '')?.[0] ?? '';
  change(f, path, found, '');
  renumber(f, path);
  return found;
}

function renumber(f: Files, path: string): void {
  let number = 0;
  f.set(
    path,
    (f.get(path) ?? '').replace(/^\d+\. /gm, () => `${++number}. `),
  );
}

function moveDuty(f: Files): void {
  const duty = cut(f, SALES, 'XS-01-28');
  const path = 'content/roles/marketing-manager.mdx';
  change(f, path, /^1\. /m, `${duty}1. `);
  renumber(f, path);
}

function addMetric(f: Files): void {
  append(
    f,
    'content/metrics.yaml',
    "trade-in-rate:\n  name: 置换率\n  definition: 置换台数除以销售台数。\n  unit: '%'\n",
  );
  addDuty(f, SALES, 'XS-01-91', '跟踪置换', '    - 指标：置换率\n    - 协作：财务部\n');
}

function addTopic(f: Files): void {
  append(f, 'content/topics.yaml', 'trade-in:\n  name: 置换\n  aliases: [旧车置换, 以旧换新]\n');
  addDuty(f, SALES, 'XS-01-92', '办理置换', '    - 主题：置换\n');
}

function renameTopic(f: Files): void {
  change(f, 'content/topics.yaml', 'name: 印章', 'name: 印章管理');
  for (const [path, text] of f)
    f.set(path, text.replace(/(^ {4}- 主题：(?:.*、)?)印章(?=、|$)/gm, '$1印章管理'));
}

function renameRole(f: Files): void {
  change(f, SALES, 'aliases: [销售主管', 'aliases: [销售经理, 销售主管');
  change(f, SALES, 'title: 销售经理', 'title: 销售总监');
  everywhere(f, /^(reportsTo|head|\s+lead): 销售经理$/gm, '$1: 销售总监');
}

function renameFile(f: Files): void {
  change(f, SALES, 'code:', 'formerly: [sales-manager]\ncode:');
  f.set('content/roles/sales-director.mdx', f.get(SALES) ?? '');
  f.delete(SALES);
  everywhere(f, /roles\/sales-manager\.mdx/g, 'roles/sales-director.mdx');
}

function renameDepartment(f: Files): void {
  everywhere(f, '售后服务部', '维修中心');
}

const ADVISER =
  '---\ntitle: 销售顾问\ncode: XS-02\ndepartment: 销售部\nreportsTo: 销售经理\n---\n\n## 岗位职责\n\n1. 接待到店客户\n    - 编号：XS-02-01\n2. 陪同试乘试驾\n    - 编号：XS-02-02\n';
const USED_CARS = '---\ntitle: 二手车部\norder: 9\naliases: [二手车]\n---\n\n评估和销售二手车。\n';
const FACTS =
  'deputy: 服务经理\nholder: 李四\ncontact: 分机 8021\nheadcount: 1\nversion: "1.0"\neffective: 2026-01-31\nreviewBy: 2027-01-31\ncode:';
const CHART = '\n## 交车流程\n\n```mermaid\nflowchart TD\n  a["检查车辆"] --> b["交车"]\n```\n';

function addMarkdown(files: Files): void {
  append(
    files,
    SALES,
    '\n## 附表\n\n| 甲 | 乙 |\n| :-: | --: |\n| 1 | 2 |\n\n- [ ] 待办\n- [x] 办完\n',
  );
  change(files, SALES, /^1\. .*$/m, (it) => `${it}，抄送 hr@example.cn 备案`);
}
