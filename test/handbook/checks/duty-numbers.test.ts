import { describe, expect, it } from 'vitest';
import { dutyNumbers } from '../../../src/handbook/checks/duty-numbers.ts';
import type { WrittenDuty } from '../../../src/handbook/content.ts';
import { content, duty, role } from '../written.ts';

const HOME = { title: '甲', code: 'XS-01', retired: ['XS-01-09'] };

describe('dutyNumbers', () => {
  it('is content with a number of its own, also one that came with the duty from another role', () => {
    expect(
      check([duty(8, '子', { 编号: ['XS-01-01'] }), duty(10, '丑', { 编号: ['FW-01-01'] })]),
    ).toEqual([]);
  });

  it('tells no number while the role’s own code is refused', () => {
    const duties = [duty(8, '子'), duty(10, '丑', { 编号: ['#1'] })];
    const refused = { ...role('a', { ...HOME, code: undefined }, duties), broken: true };
    const found = dutyNumbers(content({ roles: [refused] }));
    const message = '编号「#1」要写成一个这样的编号';
    expect(found.map(({ message, fix }) => [message, fix])).toEqual([[message, undefined]]);
  });

  it('leaves the small letters of a code as they are', () => {
    const small = role('a', { title: '甲', code: 'a.3' }, [
      duty(8, '子', { 编号: ['a.3-01'] }),
      duty(10, '丑', { 编号: ['A.3—02'] }),
    ]);
    const found = dutyNumbers(content({ roles: [small] }));
    expect(found.map(({ line, fix }) => [line, fix])).toEqual([[11, '    - 编号：a.3-02']]);
  });

  it('says which retired number is not written as the numbers are', () => {
    const home = role('a', { ...HOME, retired: ['xs-01-09'] });
    const message = '停用编号「xs-01-09」写得与编号不一样，是不是「XS-01-09」？';
    expect(dutyNumbers(content({ roles: [home] }))).toMatchObject([{ message, line: 5 }]);
  });

  it('offers the missing line below the sub-items', () => {
    const divided = { ...duty(8, '子'), subItems: [{ text: '丑', line: 9 }] };
    expect(check([divided])).toMatchObject([{ line: 9, insert: '    - 编号：XS-01-10' }]);
  });

  it('offers the line that is missing, a new number for every duty', () => {
    const found = check([duty(8, '子'), duty(10, '丑', { 主题: ['库存'] })]);
    expect(found.map(({ line, message, fix, insert }) => [line, message, fix, insert])).toEqual([
      [
        8,
        '这条职责没有编号，可以运行 npm run check -- --fix 补上：子',
        undefined,
        '    - 编号：XS-01-10',
      ],
      [
        10,
        '这条职责没有编号，可以运行 npm run check -- --fix 补上：丑',
        undefined,
        '    - 编号：XS-01-11',
      ],
    ]);
  });

  it('fills the line of a number that is not written yet', () => {
    expect(check([duty(8, '子', { 编号: [''] })])).toMatchObject([
      { line: 9, kind: 'missing-number', fix: '    - 编号：XS-01-10', mechanical: true },
    ]);
  });

  it('tidies a malformed number where that number is free', () => {
    expect(check([duty(8, '子', { 编号: ['xs-01-01'] })])).toEqual([
      {
        file: 'content/roles/a.mdx',
        line: 9,
        severity: 'error',
        message: '编号「xs-01-01」要写成一个 XS-01-01 这样的编号',
        fix: '    - 编号：XS-01-01',
      },
    ]);
  });

  it('offers a new number where the tidy one is taken or retired', () => {
    const taken = duty(6, '子', { 编号: ['XS-01-01'] });
    expect(check([taken, duty(8, '丑', { 编号: ['xs-01-01'] })])).toMatchObject([
      { fix: '    - 编号：XS-01-10' },
    ]);
    expect(check([duty(8, '丑', { 编号: ['xs-01-09'] })])).toMatchObject([
      { fix: '    - 编号：XS-01-10' },
    ]);
  });

  it('keeps the first of two numbers', () => {
    const message = '编号「XS-01-01、XS-01-02」要写成一个 XS-01-01 这样的编号';
    expect(check([duty(8, '子', { 编号: ['XS-01-01', 'XS-01-02'] })])).toMatchObject([
      { message, fix: '    - 编号：XS-01-01' },
    ]);
  });

  it('asks which is meant where a retired number is in use', () => {
    const message =
      '编号「XS-01-09」已停用（见 content/roles/a.mdx），这条职责却在用它：原来就是这条职责的，请从那里的 retired 去掉；是新职责，请删掉这一行再运行 npm run check -- --fix，编号会补上';
    const found = check([duty(8, '子', { 编号: ['XS-01-09'] })]);
    expect(found.map(({ message, fix }) => [message, fix])).toEqual([[message, undefined]]);
  });

  it('leaves a number said twice to the first duty', () => {
    const message = '编号「XS-01-01」已经用在 content/roles/a.mdx 第 8 行的职责上，编号不能重复';
    const twice = [duty(8, '子', { 编号: ['XS-01-01'] }), duty(10, '丑', { 编号: ['XS-01-01'] })];
    expect(check(twice)).toMatchObject([{ line: 11, message, fix: '    - 编号：XS-01-10' }]);
  });

  it('leaves a number said twice to the role with that code', () => {
    const guest = role('0', { title: '乙', code: 'FW-01' }, [
      duty(8, '子', { 编号: ['XS-01-01'] }),
    ]);
    const home = role('a', HOME, [duty(8, '丑', { 编号: ['XS-01-01'] })]);
    expect(dutyNumbers(content({ roles: [guest, home] }))).toMatchObject([
      { file: 'content/roles/0.mdx', fix: '    - 编号：FW-01-01' },
    ]);
  });

  it('is silent about a duty that was refused already, but keeps its number taken', () => {
    const flawed = { ...duty(8, '子', { 编号: ['XS-01-01'] }), flawed: true };
    expect(check([{ ...duty(6, '寅'), flawed: true }])).toEqual([]);
    expect(check([flawed, duty(10, '丑', { 编号: ['XS-01-01'] })])).toMatchObject([{ line: 11 }]);
  });
});

function check(duties: readonly WrittenDuty[]) {
  return dutyNumbers(content({ roles: [role('a', HOME, duties)] }));
}
