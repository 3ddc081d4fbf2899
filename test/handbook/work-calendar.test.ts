import { expect, test } from 'vitest';
import { joinContent } from '../../src/handbook/join-content.ts';
import { workCalendar } from '../../src/handbook/work-calendar.ts';
import { content, department, duty, role } from './written.ts';

const duties = [
  duty(10, '编制预算', { 编号: ['AA-01-01'], 频次: ['每年', '每月 5 日'] }),
  duty(20, '查房', { 编号: ['AA-01-02'], 频次: ['每日 2 次'], 标准: ['8 点以前查完，有记录'] }),
  duty(30, '接待来访', { 编号: ['AA-01-03'] }),
];
const { duties: joined } = joinContent(
  content({
    departments: [department('ward', { title: '内科' })],
    roles: [role('boss', { title: '主任', department: '内科' }, duties)],
  }),
);

test('a calendar gives what is done how often, the most frequent first', () => {
  const told = workCalendar(joined).map(({ every, duties }) => [every, duties.map(({ id }) => id)]);
  expect(told).toEqual([
    ['每日', ['AA-01-02']],
    ['每月', ['AA-01-01']],
    ['每年', ['AA-01-01']],
  ]);
});

test('a duty keeps its frequencies as written, and its standard', () => {
  const said = joined.map(({ frequencies, standard }) => [
    ...frequencies.map(({ text }) => text),
    standard,
  ]);
  expect(said).toEqual([['每年', '每月 5 日', ''], ['每日 2 次', '8 点以前查完，有记录'], ['']]);
});
