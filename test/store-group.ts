import { parseContent } from '../src/content/parse-content.ts';
import { buildHandbook } from '../src/handbook/build-handbook.ts';
import { formatProblems } from '../src/handbook/format-problems.ts';
import type { Handbook } from '../src/handbook/model.ts';

/**
 * The content of a group of three stores: a board outside, stores with parts of their own and the same
 * titles in each, a central finance office to which each store's cashier reports on a second line, one
 * description of a role for all stores, and a yard without roles that one head of a store runs as well.
 */
export function storeGroupFiles(): Map<string, string> {
  const stores = [
    ['north', '城北店', 'CB', 1],
    ['south', '城南店', 'CN', 2],
    ['east', '城东店', 'CD', 3],
  ] as const;
  return new Map([
    [
      'content/handbook.yaml',
      'title: 门店岗位手册\ncompany: 远山集团\nowner: 财务中心\ncontact: 请找财务中心\n',
    ],
    ['content/partners.yaml', 'board: {name: 集团董事会, aliases: [董事会]}\n'],
    ...stores.flatMap(([id, store, code, order]) => storeFiles(id, store, code, order)),
    ...page('departments/finance', 'title: 财务中心\norder: 9\nhead: 财务总监'),
    ...page('departments/yard', 'title: 城北店周转库\norder: 3\nparent: 城北店\nhead: 店总'),
    ...page(
      'roles/finance-director',
      'title: 财务总监\ncode: CW-01\ndepartment: 财务中心\nreportsTo: 集团董事会\nholder: 周敏',
      duty('CW-01-01', '审核各店的付款', '付款', '城北店、城南店、城东店'),
    ),
    ...page(
      'roles/receptionist',
      'title: 接待员\ncode: CW-02\ndepartment: 财务中心\nreportsTo: 财务总监\nholder: [张三（城北店）, 李四（城南店） 8021, 王五（城东店）]',
      duty('CW-02-01', '引导到店的客人', '接待', ''),
    ),
    [
      'content/topics.yaml',
      'pay: {name: 付款}\nreception: {name: 接待}\nstock: {name: 库存}\nrepair: {name: 返修}\n',
    ],
    [
      'content/metrics.yaml',
      'turnover: {name: 周转天数, definition: 从入库到售出的天数, unit: 天}\n',
    ],
    ...page('guide/how-to-read', 'title: 怎么读\norder: 1'),
  ]);
}

/** The handbook of these files. Throws where a check refuses them. */
export function storeGroup(): Handbook {
  const { handbook, problems } = buildHandbook(parseContent(storeGroupFiles()));
  if (!handbook) throw new Error(formatProblems(problems));
  return handbook;
}

function storeFiles(id: string, store: string, code: string, order: number): [string, string][] {
  const sales = `${store}销售部`;
  const service = `${store}售后部`;
  return [
    ...page(`departments/${id}`, `title: ${store}\norder: ${order}\nhead: 店总`),
    ...page(
      `departments/${id}-sales`,
      `title: ${sales}\norder: 1\nparent: ${store}\nhead: 销售经理`,
    ),
    ...page(
      `departments/${id}-service`,
      `title: ${service}\norder: 2\nparent: ${store}\nhead: 售后经理`,
    ),
    ...page(
      `roles/${id}-head`,
      `title: 店总\ncode: ${code}-01\ndepartment: ${store}\nreportsTo: 集团董事会\ndeputy: ${sales}/销售经理`,
      duty(`${code}-01-01`, '定本店的库存上限', '库存', sales),
    ),
    ...page(
      `roles/${id}-cashier`,
      `title: 出纳\ncode: ${code}-02\ndepartment: ${store}\nreportsTo: 店总\ndottedTo: 财务总监`,
      duty(`${code}-02-01`, '报店总批准后付款', '付款', '财务中心'),
    ),
    ...page(
      `roles/${id}-sales-manager`,
      `title: 销售经理\ncode: ${code}-03\ndepartment: ${sales}\nreportsTo: 店总`,
      duty(`${code}-03-01`, '每周盘点库存', '库存', service),
    ),
    ...page(
      `roles/${id}-adviser`,
      `title: 顾问\ncode: ${code}-04\ndepartment: ${sales}\nreportsTo: 销售经理`,
      duty(`${code}-04-01`, '向销售经理报接待人数', '接待', ''),
    ),
    ...page(
      `roles/${id}-service-manager`,
      `title: 售后经理\ncode: ${code}-05\ndepartment: ${service}\nreportsTo: 店总`,
      duty(`${code}-05-01`, '安排返修', '返修', sales),
    ),
    ...page(
      `roles/${id}-service-adviser`,
      `title: 顾问\ncode: ${code}-06\ndepartment: ${service}\nreportsTo: 售后经理`,
      duty(`${code}-06-01`, '登记返修', '返修', ''),
    ),
  ];
}

function page(path: string, matter: string, body = ''): [string, string][] {
  return [[`content/${path}.mdx`, `---\n${matter}\n---\n${body}`]];
}

function duty(id: string, text: string, topic: string, collaborators: string): string {
  const others = collaborators && `    - 协作：${collaborators}\n`;
  return `\n## 岗位职责\n\n1. ${text}\n    - 编号：${id}\n    - 主题：${topic}\n${others}`;
}
