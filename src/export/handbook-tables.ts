import { dutiesOf } from '../handbook/duties-of.ts';
import { measureTerms } from '../handbook/measure-terms.ts';
import type { Department, Handbook, Metric, Topic } from '../handbook/model.ts';
import { dutyTable } from './duty-table.ts';
import { roleTable } from './role-table.ts';
import { type Column, type Table, tableOf } from './table.ts';

/** The lists of the handbook, each as a table. */
export function handbookTables(handbook: Handbook): Table[] {
  return [
    tableOf('部门', handbook.departments, DEPARTMENTS),
    roleTable(handbook),
    dutyTable(handbook),
    tableOf('主题', handbook.topics, TOPICS),
    tableOf('指标', handbook.metrics, METRICS),
  ];
}

const DEPARTMENTS: readonly Column<Department>[] = [
  ['部门', 18, ({ title }) => title],
  ['上级部门', 18, ({ parent }) => parent?.title ?? ''],
  ['负责人', 18, ({ head }) => head?.name ?? ''],
  ['岗位数', 8, ({ roles }) => roles.length],
  ['职责条数', 10, (department) => dutiesOf(department).length],
  ['别名', 30, ({ aliases }) => aliases.join('、')],
];

const TOPICS: readonly Column<Topic>[] = [
  ['主题', 18, ({ name }) => name],
  ['大家也叫', 40, ({ aliases }) => aliases.join('、')],
  ['牵头岗位', 18, ({ lead }) => lead?.name ?? ''],
  ['主责岗位', 40, (topic) => mainRoles(topic).join('、')],
  ['职责条数', 10, ({ duties, commonDuties }) => duties.length + commonDuties.length],
];

const METRICS: readonly Column<Metric>[] = [
  ['指标', 20, ({ name }) => name],
  ['大家也叫', 24, ({ aliases }) => aliases.join('、')],
  ['口径', 60, ({ definition }) => definition],
  ['单位', 8, ({ unit }) => unit],
  ['待确认', 30, ({ doubt }) => doubt],
  ['考核岗位', 40, ({ measures }) => measures.map(measured).join('；')],
  ['职责条数', 10, ({ duties, commonDuties }) => duties.length + commonDuties.length],
];

function mainRoles({ duties }: Topic): string[] {
  const main = duties.filter(({ kind }) => kind === '主责');
  return [...new Set(main.map(({ role }) => role.name))];
}

function measured(measure: Metric['measures'][number]): string {
  return [measure.role.name, ...measureTerms(measure)].join('，');
}
