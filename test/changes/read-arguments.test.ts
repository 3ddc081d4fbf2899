import { expect, it } from 'vitest';
import { readArguments } from '../../src/changes/read-arguments.ts';

it('takes a day and a role, in both ways of writing', () => {
  expect(readArguments(['--since', '2026-06-01'])).toEqual({ since: '2026-06-01' });
  expect(readArguments(['--role=内科/主任', '--since=2026-06-01'])).toEqual({
    since: '2026-06-01',
    role: '内科/主任',
  });
});

it.each([
  [[], '请用 --since 写从哪一天起。'],
  [['--role', '主任'], '请用 --since 写从哪一天起。'],
  [['--since'], '--since 后面要写内容。'],
  [['--since', '--role', '主任'], '--since 后面要写内容。'],
  [['--since', '6月1日'], '「6月1日」不是日期，请写成 2026-06-01 这样'],
  [['--since', '2026-02-30'], '「2026-02-30」不是日期，请写成 2026-06-01 这样'],
  [['--since', '2026-06-01', '--since', '2026-06-02'], '参数 --since 写了两次'],
  [['--until', '2026-06-01'], '不认识的参数「--until」。'],
  [['2026-06-01'], '不认识的参数「2026-06-01」。'],
])('refuses %j', (args, refusal) => {
  expect(readArguments(args)).toEqual({ refusal: expect.stringContaining(refusal) });
});
