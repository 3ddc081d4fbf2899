import { expect, it } from 'vitest';
import { collaboratorsOnce } from '../../../src/handbook/checks/collaborators-once.ts';
import { content, department, duty, role } from '../written.ts';

it.each([
  [['护理部（交接）', '护理部（查房）']],
  [['护理部', '检验科', '护理部（查房）']],
  [['护理（交接）', '护理部（查房）']],
])('tells of %j that one stands there twice', (values) => {
  const message = '这一行把「护理部」写了不止一次，事由不一样；怎样合并要由写的人定，请合成一处';
  expect(check(values)).toEqual([
    { file: 'content/roles/a.mdx', line: 9, severity: 'error', message },
  ]);
});

it('tells of a name that itself ends in brackets, beside it with a reason', () => {
  const [problem, ...others] = check(['院区（东）', '院区（东）（会诊）']);
  expect(problem?.message).toMatch(/^这一行把「院区（东）」写了不止一次/);
  expect(others).toEqual([]);
});

it.each([[['护理部（交接、查房）', '检验科（交接）']], [['院区（会诊）', '院区（东）']]])(
  'tells %j apart',
  (values) => expect(check(values)).toEqual([]),
);

it('is silent about a duty that was refused already', () => {
  expect(check(['护理部（交接）', '护理部（查房）'], true)).toEqual([]);
});

function check(values: readonly string[], flawed = false) {
  return collaboratorsOnce(
    content({
      departments: [
        department('ward', { title: '护理部', aliases: ['护理'] }),
        department('lab', { title: '检验科' }),
        department('all', { title: '院区' }),
        department('east', { title: '院区（东）' }),
      ],
      roles: [role('a', { title: '甲' }, [{ ...duty(8, '子', { 协作: values }), flawed }])],
    }),
  );
}
