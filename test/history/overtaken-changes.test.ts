import { expect, test } from 'vitest';
import type { Change } from '../../src/history/change.ts';
import { changeWords } from '../../src/history/change-words.ts';
import { changesBetween } from '../../src/history/changes-between.ts';
import { overtakenChanges } from '../../src/history/overtaken-changes.ts';
import type { Reading, RoleReading } from '../../src/history/reading.ts';

test('nothing is told of a day whose sum tells all of its steps', () => {
  const [before, noon, end] = [
    reading({ 'A-1': '查房', 'A-2': '记录' }),
    reading({ 'A-1': '每日查房', 'A-2': '记录' }),
    reading({ 'A-1': '每日查房', 'A-2': '记录病历', 'A-3': '交班' }),
  ];
  expect(overtaken(before, noon, end)).toEqual([]);
});

test('of a sentence that was overtaken every step is told, of the others none', () => {
  const [before, noon, end] = [
    reading({ 'A-1': '查房', 'A-2': '记录' }),
    reading({ 'A-1': '每月查房', 'A-2': '记录病历' }),
    reading({ 'A-1': '每日查房', 'A-2': '记录病历' }),
  ];
  expect(overtaken(before, noon, end)).toEqual(['t1 改写 A-1', 't2 改写 A-1']);
});

test('a duty that came and went within the day is told', () => {
  const [before, noon] = [reading({ 'A-1': '查房' }), reading({ 'A-1': '查房', 'A-2': '代签' })];
  expect(overtaken(before, noon, before)).toEqual(['t1 新增职责 A-2', 't2 停用职责 A-2']);
});

test('a page that came and went within the day is told, under the name of its file at the end', () => {
  const before = reading({ 'A-1': '查房' });
  const noon = reading({ 'A-1': '查房' }, { facts: [{ label: '直接上级', values: ['院长'] }] });
  const end = reading({ 'A-1': '查房' }, { id: 'b', formerly: ['a'] });
  const all = steps(before, noon, end);
  const [sum, parts] = [changesBetween(before, end), all];
  const told = overtakenChanges(sum, parts);
  expect(told.map((it) => ('page' in it ? it.page.id : ''))).toEqual(['b', 'b']);
});

test('spaces and points that came and went are not told', () => {
  const [before, noon] = [reading({ 'A-1': '查房' }), reading({ 'A-1': '查房。' })];
  expect(overtaken(before, noon, before)).toEqual([]);
});

/** Every step as its time, words and number. */
function overtaken(...readings: readonly Reading[]): string[] {
  const [first, last] = [readings.at(0), readings.at(-1)];
  if (!first || !last) return [];
  return overtakenChanges(changesBetween(first, last), steps(...readings)).map(say);
}

function steps(...readings: readonly Reading[]) {
  return readings.slice(1).map((reading, at) => ({
    time: `t${at + 1}`,
    changes: changesBetween(readings[at] ?? reading, reading),
  }));
}

function say(change: Change): string {
  const number = change.about === '职责' ? ` ${change.duty.id}` : '';
  return `${change.at} ${changeWords(change)}${number}`;
}

function reading(duties: Record<string, string>, more: Partial<RoleReading> = {}): Reading {
  const role: RoleReading = {
    ...{ id: 'a', formerly: [], file: '', title: '主任', facts: [], sections: [], code: 'A' },
    duties: Object.entries(duties).map(([id, text]) => ({
      ...{ id, text, subItems: [], group: '', facts: [] },
    })),
    ...more,
  };
  return { roles: [role], departments: [], commons: [], names: [] };
}
