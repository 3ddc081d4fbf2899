import { expect, test } from 'vitest';
import { deputyExists } from '../../../src/handbook/checks/deputy-exists.ts';
import { noVacancies } from '../../../src/handbook/checks/no-vacancies.ts';
import { content, role } from '../written.ts';

const vacant = (...names: string[]) =>
  content({
    roles: [role('nurse', { title: '护士长', holder: names.map((name) => ({ name })) })],
  });

test.each(['空缺', '待定', '暂无', '无', '空缺（急招）'])('%s is no person', (name) => {
  const [problem, ...more] = noVacancies(vacant(name));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ severity: 'warning', file: 'content/roles/nurse.mdx' });
  expect(problem?.message).toContain('没有任职人就删掉这一行');
});

test('beside persons only the word is to go', () => {
  expect(noVacancies(vacant('张三', '待定')).map(({ message }) => message)).toEqual([
    '「待定」不是姓名，网站上不显示；请从任职人里删掉',
  ]);
});

test.each(['吴敏', '无名', '代定国'])('%s is a person', (name) => {
  expect(noVacancies(vacant(name))).toEqual([]);
});

test('a vacant deputy is told once', () => {
  const written = content({ roles: [role('nurse', { title: '护士长', deputy: '待定' })] });
  expect(noVacancies(written).map(({ message }) => message)).toEqual([
    '「待定」不是岗位也不是姓名；没有职务代理人就删掉这一行',
  ]);
  expect(deputyExists(written)).toEqual([]);
});
