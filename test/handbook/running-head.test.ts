import { expect, test } from 'vitest';
import { runningHead } from '../../src/handbook/running-head.ts';
import { roleNamed, smallHandbook } from '../small-handbook.ts';

const role = roleNamed(smallHandbook(), '销售经理');

test('a printed role says what it is on every sheet, its title first', () => {
  expect(runningHead(role)).toEqual(['销售经理', '岗位说明书', 'XS-01', '销售部']);
});

test('its version and date follow where HR gave them', () => {
  const facts = { version: '2.1', effective: '2026-07-01' };
  expect(runningHead({ ...role, facts }).slice(4)).toEqual(['版本 2.1', '生效日期 2026-07-01']);
  expect(runningHead({ ...role, facts: { version: '2.1' } }).slice(4)).toEqual(['版本 2.1']);
});

test('a role without a code is named without one', () => {
  expect(runningHead({ ...role, code: '' })).toEqual(['销售经理', '岗位说明书', '销售部']);
});
