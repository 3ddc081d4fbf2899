import { describe, expect, it } from 'vitest';
import { meantNumbers } from '../../src/handbook/meant-numbers.ts';
import { duty, role } from './written.ts';

const dutyFile = (code: string, numbers: readonly string[]) =>
  role(
    code,
    { title: code, code },
    numbers.map((number, at) => duty(10 + 2 * at, '登记病历', { 编号: [number] })),
  );

describe('meantNumbers', () => {
  const file = dutyFile('HL-01', ['HL-01-01', 'HL-01-02', 'HL-01-003']);

  it.each([
    ['HL-01-01', 'HL-01-01'],
    ['hl-01-1', 'HL-01-01'],
    ['HL－01－02', 'HL-01-02'],
    ['HL-01-003', 'HL-01-03'],
    ['HL-01-0004', 'HL-01-04'],
    ['HL-01-100', 'HL-01-100'],
    ['YS-09-001', 'YS-09-001'],
    ['待定', null],
  ])('reads %s as %s', (written, meant) => {
    expect(meantNumbers([file])(written, file)).toBe(meant);
  });

  it('leaves zeros to a firm that writes them', () => {
    const own = dutyFile('HL-01', ['HL-01-001', 'HL-01-002', 'HL-01-03']);
    expect(meantNumbers([own])('HL-01-001', own)).toBe('HL-01-001');
  });

  it('asks the whole handbook about the only number of a file', () => {
    const only = dutyFile('YS-01', ['YS-01-001']);
    expect(meantNumbers([only])('YS-01-001', only)).toBe('YS-01-001');
    expect(meantNumbers([only, file])('YS-01-001', only)).toBe('YS-01-01');
  });
});
