import { expect, it } from 'vitest';
import { saidTwice } from '../../../src/handbook/checks/said-twice.ts';
import { common, content, duty, role } from '../written.ts';

const roles = (...sentences: string[]) =>
  sentences.map((text, i) => role(`r${i}`, { title: `岗位${i}` }, [duty(10, text)]));

it('reminds of a duty that the role has in common with others already', () => {
  const commons = [
    common('all', { title: '通用', except: ['岗位1'] }, [duty(8, '完成上级交办的事项')]),
  ];
  const problems = saidTwice(
    content({ commons, roles: roles('完成上级交办的事项。', '完成上级交办的事项') }),
  );
  expect(problems).toEqual([
    {
      file: 'content/roles/r0.mdx',
      line: 10,
      severity: 'warning',
      message:
        '「完成上级交办的事项。」在 content/common/all.mdx 第 8 行 已经是本岗位的通用职责，说了两遍，请删掉这一条',
    },
  ]);
});

it('reminds once of all sentences that three roles or more have, the most frequent first', () => {
  const all = roles('写周报', '写周报', '写周报', '查房', '查房', '查房', '查房', '开会', '开会');
  const problems = saidTwice(content({ roles: all }));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'content/roles/r3.mdx', severity: 'warning' });
  expect(problems[0]?.message).toContain('有 2 句');
  expect(problems[0]?.message).toContain('「查房」（4 个岗位）、「写周报」（3 个岗位）');
});

it('finds nothing in namesakes, who do the same work', () => {
  const chief = (id: string) => role(id, { title: '主任', department: id }, [duty(10, '查房')]);
  expect(saidTwice(content({ roles: ['甲科', '乙科', '丙科'].map(chief) }))).toEqual([]);
});

it('does not suggest what is common already', () => {
  const commons = [common('all', { title: '通用' }, [duty(8, '查房')])];
  const said = saidTwice(content({ commons, roles: roles('查房', '查房', '查房') }));
  expect(said.map(({ message }) => message.includes('说了两遍'))).toEqual([true, true, true]);
});
