import { describe, expect, it } from 'vitest';
import { isDutyNumber } from '../../src/handbook/duty-number.ts';
import { nextDutyNumbers } from '../../src/handbook/next-duty-numbers.ts';
import { content, duty, role, source } from './written.ts';

describe('nextDutyNumbers', () => {
  it('hands out a new number at every call', () => {
    const empty = role('a', { title: '甲', code: 'XS-01' });
    const free = nextDutyNumbers(content({ roles: [empty] }));
    expect([free(empty), free(empty)]).toEqual(['XS-01-01', 'XS-01-02']);
  });

  it('respects retired numbers and those that moved to another role', () => {
    const one = role('a', { title: '甲', code: 'XS-01', retired: ['XS-01-04'] });
    const other = role('b', { title: '乙', code: 'XS-02' }, [
      duty(1, '丙', { 编号: ['XS-01-06'] }),
    ]);
    const free = nextDutyNumbers(content({ roles: [one, other] }));
    expect([free(one), free(other)]).toEqual(['XS-01-07', 'XS-02-01']);
  });

  it('never hands out a number that sources point at: its duty may have been removed', () => {
    const lost = role('a', { title: '甲', code: 'XS-01' }, [duty(1, '乙'), duty(2, '丙')]);
    const free = nextDutyNumbers(
      content({ roles: [lost], sources: [source('1-sales-05', ['XS-01-02'])] }),
    );
    expect([free(lost), free(lost)]).toEqual(['XS-01-03', 'XS-01-04']);
  });

  it('goes on with three digits after 99', () => {
    const full = role('a', { title: '甲', code: 'XS-01', retired: ['XS-01-99'] });
    const number = nextDutyNumbers(content({ roles: [full] }))(full);
    expect([number, isDutyNumber(number ?? '')]).toEqual(['XS-01-100', true]);
  });

  it('gives the roles without a code one series for each initials of a department', () => {
    const roles = ['销售部', '学术部', '销售部', '外科'].map((department, at) =>
      role(`r${at}`, { title: `甲${at}`, code: undefined, department }),
    );
    const free = nextDutyNumbers(content({ roles }));
    expect(roles.map(free)).toEqual(['XS-01', 'XS-02', 'XS-03', 'WK-01']);
  });

  it('passes over the code of another role', () => {
    const coded = role('a', { title: '甲', code: 'XS-02' });
    const bare = role('b', { title: '乙', code: undefined });
    expect(nextDutyNumbers(content({ roles: [coded, bare] }))(bare)).toBe('XS-03');
  });
});
