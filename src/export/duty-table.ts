import { commonHolders } from '../handbook/common-holders.ts';
import type { CommonDuty, Duty, Handbook } from '../handbook/model.ts';
import { collaboratorLinks } from '../handbook/page-links.ts';
import { type Column, type Table, tableOf } from './table.ts';

/** All duties, one row each, those of many roles last. */
export function dutyTable({
  duties,
  commonDuties,
}: Pick<Handbook, 'duties' | 'commonDuties'>): Table {
  return tableOf('职责', [...duties, ...commonDuties], COLUMNS);
}

const COLUMNS: readonly Column<Duty | CommonDuty>[] = [
  ['编号', 14, ({ id }) => id],
  ['职责', 60, ({ text }) => text],
  ['分项', 40, ({ subItems }) => subItems.map((item, at) => `（${at + 1}）${item}`).join('')],
  ['岗位', 18, (duty) => ('role' in duty ? duty.role.title : commonHolders(duty))],
  ['部门', 16, (duty) => ('role' in duty ? duty.role.department.title : '')],
  ['分组', 18, ({ group }) => group],
  ['责任', 8, ({ kindName }) => kindName],
  ['主题', 20, ({ topics }) => names(topics)],
  ['指标', 20, ({ metrics }) => names(metrics)],
  ['协作', 26, (duty) => collaboratorLinks(duty).map(withNote).join('、')],
  ['频次', 14, ({ frequencies }) => frequencies.map(({ text }) => text).join('、')],
  ['标准', 30, ({ standard }) => standard],
  ['待确认', 30, ({ doubt }) => doubt],
];

function names(things: readonly { readonly name: string }[]): string {
  return things.map(({ name }) => name).join('、');
}

function withNote({ title, note }: { readonly title: string; readonly note?: string }): string {
  return note ? `${title}（${note}）` : title;
}
