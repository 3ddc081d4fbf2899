import { expect, it } from 'vitest';
import { answersNameSomething } from '../../../src/handbook/checks/answers-name-something.ts';
import type { Content } from '../../../src/handbook/content.ts';
import type { ReviewData } from '../../../src/schemas/review.ts';
import { content, department, duty, role } from '../written.ts';

it('is silent about what is there, be it written with other signs', () => {
  expect(
    check({
      没有职务代理人的岗位: { '护 士、检验科/主任': '由护理部安排' },
      很像的职责: { HL0101: '分开写', 没有写成编号: '分开写' },
      页面里的待确认: { 护理部: '下个月改', 护士: '下个月改' },
      没有写明内容的职责: { 完成交办的其他工作: '保留' },
    }).map(({ message }) => message),
  ).toEqual(['「很像的职责」下面：没有编号为「没有写成编号」的职责；已经没有的，就删掉这一行']);
});

it('says in one line all that an answer names and the handbook does not, and how it is written', () => {
  const text = '单方面的协作:\n  护理布、检验课: 只有一方要写 # 定了\n';
  const review = { 单方面的协作: { '护理布、检验课': '只有一方要写' } };
  expect(check(review, { '单方面的协作.护理布、检验课': 2 }, text)).toEqual([
    {
      file: 'content/review.yaml',
      line: 2,
      severity: 'warning',
      message:
        '「单方面的协作」下面：没有叫「护理布」的部门，是不是「护理部」？没有叫「检验课」的部门，是不是「检验科」？',
      fix: '  护理部、检验科: 只有一方要写 # 定了',
    },
  ]);
});

it('asks which is meant where two roles have the name', () => {
  const [problem] = check({ 要复核的岗位: { 主任: '年底再看' } });
  expect(problem?.message).toContain('有 2 个岗位叫「主任」');
});

it('does not miss numbers where files could not be read', () => {
  const about = { 待确认的职责: { 'HL-09-01': '问过了' } };
  expect(check(about)).toHaveLength(1);
  expect(check(about, {}, '', { isPartial: true })).toEqual([]);
});

function check(
  data: ReviewData,
  lines: Readonly<Record<string, number>> = {},
  text = '',
  parts: Partial<Content> = {},
) {
  const file = 'content/review.yaml';
  return answersNameSomething(
    content({
      departments: [
        department('ward', { title: '护理部' }),
        department('lab', { title: '检验科' }),
      ],
      roles: [
        role('nurse', { title: '护士', department: '护理部' }, [
          duty(8, '查床', { 编号: ['HL-01-01'] }),
        ]),
        role('ward-head', { title: '主任', department: '护理部' }),
        role('lab-head', { title: '主任', department: '检验科' }),
      ],
      review: { id: file, file, data, lines: { '': 1, ...lines }, broken: false },
      texts: new Map([[file, text]]),
      ...parts,
    }),
  );
}
