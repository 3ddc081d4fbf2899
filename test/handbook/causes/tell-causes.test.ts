import { expect, it } from 'vitest';
import { nothingLeft, tellCauses } from '../../../src/handbook/causes/tell-causes.ts';
import { content, department, duty, role } from '../written.ts';

const duties = [duty(8, '查房', { 编号: ['HL-01-01'] }), duty(10, '交班', { 编号: ['HL-01-02'] })];

it('each cause is told of what the ones before it left', () => {
  const nurse = role('nurse', { title: '护士长', code: 'hl-01' }, duties);
  const copy = role('nurse-2', { title: '护士长', code: 'hl-01' }, duties);
  const written = content({
    roles: [nurse, copy],
    departments: [department('a', { title: '销售部' })],
  });
  const { problems, content: left } = tellCauses(written);
  expect(problems.map(({ kind, file }) => [kind, file])).toEqual([
    ['copied-file', copy.file],
    ['changed-code', nurse.file],
  ]);
  expect(left.roles.map(({ id, data }) => [id, data.code])).toEqual([['nurse', 'HL-01']]);
});

it('a sound content is left as it is', () => {
  const sound = content({
    roles: [role('nurse', { title: '护士长', code: 'HL-01' }, duties)],
    departments: [department('a', { title: '销售部' })],
  });
  expect(tellCauses(sound)).toEqual({ problems: [], content: sound });
});

it('a kind of which nothing is left is told once, unless its files are told already', () => {
  const empty = content();
  expect(nothingLeft(empty).map(({ file }) => file)).toEqual([
    'content/roles',
    'content/departments',
  ]);
  const problem = {
    ...{ file: 'content/roles/a.mdx', line: 1, severity: 'error' as const },
    ...{ kind: 'unreadable-file' as const, message: '读不出' },
  };
  expect(nothingLeft({ ...empty, problems: [problem] }).map(({ file }) => file)).toEqual([
    'content/departments',
  ]);
});
