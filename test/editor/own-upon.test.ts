import { expect, test } from 'vitest';
import type { DutyEdit, DutyWords } from '../../src/editor/edit.ts';
import { ownUpon } from '../../src/editor/own-upon.ts';
import { replayUpon } from '../../src/editor/replay.ts';
import { NURSE, ward } from './ward.ts';

const words = (text: string, topics: string[], subItems: string[] = []): DutyWords => ({
  ...{ text, subItems, facts: { 主题: topics } },
});
const duty: DutyEdit = {
  ...{ kind: 'duty', file: NURSE, duty: 'HS-03' },
  ...{ was: words('每天查房', ['查房']), to: words('每天上午查房', ['查房']) },
};

test('one’s own sentence goes upon theirs, and what they changed beside it stays', () => {
  const now = words('每天两次查房', ['查房', '病历'], ['早', '晚']);
  expect(ownUpon({ edit: duty, now })).toEqual({
    ...duty,
    was: now,
    to: words('每天上午查房', ['查房', '病历'], ['早', '晚']),
  });
});

test('a fact and a section begin with what stands there now', () => {
  const fact = { kind: 'fact', file: NURSE, id: '', key: 'code', was: 'HS', to: 'HZ' } as const;
  expect(ownUpon({ edit: fact, now: 'HX' })).toEqual({ ...fact, was: 'HX' });
  const section = { kind: 'section', file: NURSE, title: '权限', was: '甲', to: '乙' } as const;
  expect(ownUpon({ edit: section, now: '丙' })).toEqual({ ...section, was: '丙' });
});

test('nothing is written upon what is gone, or where nothing else was written', () => {
  expect(ownUpon({ edit: duty, now: null })).toBeNull();
  const gone = { kind: 'remove-duty', file: NURSE, duty: 'HS-03', was: duty.was } as const;
  expect(ownUpon({ edit: gone, now: duty.to })).toBeNull();
});

test('what was written of the same duty later builds on it without another question', () => {
  const theirs = ward().set(
    NURSE,
    ward().get(NURSE)?.replace('3. 每天查房', '3. 每天两次查房') ?? '',
  );
  const before = { ...duty.was, facts: { 主题: ['查房'], 待确认: ['时间'] } };
  const first = { ...duty, was: before, to: { ...before, text: '每天上午查房' } };
  const second = { ...duty, was: first.to, to: { ...before, text: '每天上午和下午查房' } };
  const { conflicts } = replayUpon(theirs)([first, second]);
  expect(conflicts).toHaveLength(2);
  const own = conflicts[0] && ownUpon(conflicts[0]);
  const done = replayUpon(theirs)(own ? [own, second] : []);
  expect(done.conflicts).toEqual([]);
  expect(done.texts.get(NURSE)).toContain('3. 每天上午和下午查房\n');
});
