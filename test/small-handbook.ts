import { parseContent } from '../src/content/parse-content.ts';
import { joinContent } from '../src/handbook/join-content.ts';
import type { Handbook, Role } from '../src/handbook/model.ts';

/** A handbook of three departments and three roles, with the topics and duties the tests look at. */
export function smallHandbook(): Handbook {
  return joinContent(parseContent(new Map(Object.entries(FILES))));
}

/** The role of a title. Throws where the small handbook has none. */
export function roleNamed(handbook: Handbook, title: string): Role {
  const role = handbook.roles.find((it) => it.title === title);
  if (!role) throw new Error(`no role ${title}`);
  return role;
}

const FILES = {
  'content/handbook.yaml': 'title: 手册\ncompany: 甲店\nowner: 人事部\ncontact: 请找人事部\n',
  'content/departments/office.mdx': '---\ntitle: 总经办\norder: 1\nhead: 总经理\n---\n',
  'content/departments/sales.mdx': '---\ntitle: 销售部\norder: 2\nhead: 销售经理\n---\n',
  'content/departments/new.mdx': '---\ntitle: 二手车部\norder: 3\n---\n',
  'content/roles/general-manager.mdx': role('总经理', 'ZJ-01', '总经办', '', '库存'),
  'content/roles/sales-manager.mdx': role('销售经理', 'XS-01', '销售部', '总经理', '库存、印章'),
  'content/roles/consultant.mdx': role('销售顾问', 'XS-02', '销售部', '销售经理', '库存'),
  'content/topics.yaml': 'seal:\n  name: 印章\n  aliases: [公章]\nstock:\n  name: 库存\n',
  'content/metrics.yaml': 'age:\n  name: 库龄\n  definition: 天数\n  unit: 天\n  aliases: [车龄]\n',
  'content/sources.yaml':
    '1-sales: {标题: 第一篇 · 销售部经理, 条号: 5-6}\n1-sales-05: [XS-01-01]\n1-sales-06: [XS-02-01]\n2-general-req: {标题: 第二篇 · 总经理任职要求, 条号: 1}\n2-general-req-01: 任职要求\n',
  'content/guide/how-to-read.mdx': '---\ntitle: 怎么读\norder: 1\n---\n',
};

function role(title: string, code: string, department: string, reportsTo: string, topics: string) {
  const superior = reportsTo && `reportsTo: ${reportsTo}\n`;
  const matter = `---\ntitle: ${title}\ncode: ${code}\ndepartment: ${department}\n${superior}---\n`;
  return `${matter}\n## 岗位职责\n\n1. 做事\n    - 编号：${code}-01\n    - 主题：${topics}\n`;
}
