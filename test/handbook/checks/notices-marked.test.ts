import { expect, it } from 'vitest';
import { noticesMarked } from '../../../src/handbook/checks/notices-marked.ts';
import { content, department, metric, role } from '../written.ts';

const office = department('office', { title: '总经办', aliases: ['院办'] });

it('reminds of a sentence in the text of a page that only says what is still open', () => {
  const text = '可以签字。上限待 院办 确认。等待客户确认。';
  const sections = [{ title: '权限', anchor: '权限', text, lines: [], line: 7 }];
  const boss = { ...role('boss', { title: '院长' }), sections };
  expect(noticesMarked(content({ departments: [office], roles: [boss] }))).toEqual([
    {
      file: 'content/roles/boss.mdx',
      line: 7,
      severity: 'warning',
      message: '「上限待 院办 确认」读者会当成正文来读，请改成单独的一段，以「待确认：」开头',
    },
  ]);
});

it('reminds of a metric whose definition says it, at the line of the definition', () => {
  const metrics = [
    metric('age', { name: '库龄', definition: '天数。口径待确认。' }),
    metric('rate', { name: '周转率', definition: '次数', doubt: '口径待确认' }),
    metric('open', { name: '待办', definition: '待确认的病历份数' }),
  ];
  const [problem, ...more] = noticesMarked(content({ metrics }));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ line: metrics[0]?.lines['definition'], severity: 'warning' });
  expect(problem?.message).toBe(
    '「口径待确认」读者会当成正文来读，请从 definition 里删去，另写一行「  doubt: 要核对什么」',
  );
});
