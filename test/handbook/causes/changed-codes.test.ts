import { describe, expect, it } from 'vitest';
import { changedCodes } from '../../../src/handbook/causes/changed-codes.ts';
import { content, duty, role } from '../written.ts';

const duties = (prefix: string) => [
  duty(8, '查房', { 编号: [`${prefix}-01`] }),
  duty(10, '交班', { 编号: [`${prefix}-02`] }),
];

describe('changedCodes', () => {
  it.each([
    ['written in other letters', 'hl-01'],
    ['that is another role’s', 'YS-01'],
  ])('blames a code %s', (_why, code) => {
    const nurse = role('nurse', { title: '护士长', code }, duties('HL-01'));
    const doctor = role('doctor', { title: '主任', code: 'YS-01' }, duties('YS-01'));
    const { problems, content: left } = changedCodes(content({ roles: [nurse, doctor] }));
    expect(problems).toMatchObject([{ file: nurse.file, fix: 'code: HL-01' }]);
    expect(left.roles.map(({ data }) => data.code)).toEqual(['HL-01', 'YS-01']);
  });

  it('asks for a code that is lost, and keeps the numbers', () => {
    const lost = role(
      'nurse',
      { title: '护士长', code: undefined, department: '护理部' },
      duties('HL-01'),
    );
    const { problems, content: left } = changedCodes(content({ roles: [lost] }));
    expect(problems).toMatchObject([{ file: lost.file, insert: 'code: HL-01' }]);
    expect(left.roles.map(({ data }) => data.code)).toEqual(['HL-01']);
  });

  it('is content with numbers of a department, where no role has a code', () => {
    const own = role(
      'nurse',
      { title: '护士长', code: undefined, department: '护理部' },
      duties('HL'),
    );
    const moved = role(
      'doctor',
      { title: '主任', code: undefined, department: '门诊部' },
      duties('HL'),
    );
    expect(changedCodes(content({ roles: [own, moved] })).problems).toEqual([]);
  });

  it.each([
    ['a new code, as numbers stay', role('a', { title: '甲', code: 'NEW-1' }, duties('HL-01'))],
    ['its own code', role('a', { title: '甲', code: 'HL-01' }, duties('HL-01'))],
    ['no duties', role('a', { title: '甲', code: 'HL-01' })],
  ])('is content with %s', (_what, one) => {
    expect(changedCodes(content({ roles: [one] })).problems).toEqual([]);
  });
});
