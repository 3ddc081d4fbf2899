import { describe, expect, it } from 'vitest';
import { lastNumbers } from '../../src/handbook/checks/last-numbers.ts';
import { lastNumberLines } from '../../src/handbook/last-number-lines.ts';
import { nextDutyNumbers } from '../../src/handbook/next-duty-numbers.ts';
import { content, duty, role } from './written.ts';

const HOME = { title: '甲', code: 'XS-01' };
const FIVE = duty(9, '审批病历', { 编号: ['XS-01-05'] });

describe('lastNumberLines', () => {
  it('adds the line below the code, or below the department where there is none', () => {
    const bare = role('b', { title: '乙', code: undefined }, [duty(9, '子', { 编号: ['XS-07'] })]);
    const found = lastNumberLines(content({ roles: [role('a', HOME, [FIVE]), bare] }));
    expect(found.map(({ file, line, insert }) => [file, line, insert])).toEqual([
      ['content/roles/a.mdx', 2, 'lastNumber: 5'],
      ['content/roles/b.mdx', 2, 'lastNumber: 7'],
    ]);
  });

  it('raises one that is too low, wherever the number stands', () => {
    const low = role('a', { ...HOME, lastNumber: 4 });
    const guest = role('b', { title: '乙', code: 'FW-01', lastNumber: 1 }, [FIVE]);
    expect(lastNumberLines(content({ roles: [low, guest] }))).toMatchObject([
      { file: 'content/roles/a.mdx', fix: 'lastNumber: 5' },
    ]);
  });

  it('is content where one role of a series keeps it, or has nothing to keep', () => {
    const roles = [
      role('a', { title: '甲', code: undefined, lastNumber: 9 }),
      role('b', { title: '乙', code: undefined }, [duty(9, '子', { 编号: ['XS-07'] })]),
      role('c', HOME),
    ];
    expect(lastNumberLines(content({ roles }))).toEqual([]);
  });

  it('leaves a series alone of which a role is refused', () => {
    const refused = { ...role('a', HOME, [FIVE]), broken: true };
    expect(lastNumberLines(content({ roles: [refused] }))).toEqual([]);
  });

  it('keeps what the next number must be higher than', () => {
    const low = role('a', { ...HOME, lastNumber: 36 });
    expect(nextDutyNumbers(content({ roles: [low] }))(low)).toBe('XS-01-37');
  });
});

describe('lastNumbers', () => {
  it('tells of one that is too low, and does not ask for one', () => {
    const low = role('a', { ...HOME, lastNumber: 4 }, [FIVE]);
    const message = 'lastNumber（已用到的最大序号）是 4，编号却已经用到 XS-01-05';
    const found = lastNumbers(content({ roles: [low] }));
    expect(found).toMatchObject([{ severity: 'warning', message, fix: 'lastNumber: 5' }]);
    expect(lastNumbers(content({ roles: [role('a', HOME, [FIVE])] }))).toEqual([]);
  });
});
