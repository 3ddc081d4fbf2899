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
