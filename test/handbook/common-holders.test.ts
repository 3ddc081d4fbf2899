import { expect, it } from 'vitest';
import { commonHolders } from '../../src/handbook/common-holders.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import { common, content, department, duty, role } from './written.ts';

const names = ['院长', '主任', '护士长', '护士'];
const holders = (data: object) => {
  const handbook = joinContent(
    content({
      departments: [department('inner', { title: '内科' })],
      roles: names.map((title, i) => role(`r${i}`, { title, department: '内科' })),
      commons: [common('all', { title: '通用', ...data }, [duty(9, '开会', { 编号: ['TY-01'] })])],
    }),
  );
  return handbook.commonDuties.map(commonHolders);
};

it('names three roles at most, and counts more', () => {
  expect(holders({ for: ['护士', '院长', '主任'] })).toEqual(['院长、主任、护士']);
  expect(holders({ for: ['全体'] })).toEqual(['全体 4 个岗位']);
  expect(holders({ for: ['内科'] })).toEqual(['内科 4 个岗位']);
});

it('says whom an audience of many leaves out', () => {
  expect(holders({ for: ['全体'], except: ['院长'] })).toEqual(['主任、护士长、护士']);
});
