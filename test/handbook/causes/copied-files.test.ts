import { describe, expect, it } from 'vitest';
import { copiedFiles } from '../../../src/handbook/causes/copied-files.ts';
import { recall } from '../../../src/handbook/past.ts';
import { content, department, duty, role } from '../written.ts';

const duties = (prefix = 'HL-01') =>
  ['查房', '交班', '排班'].map((text, at) =>
    duty(8 + 2 * at, text, { 编号: [`${prefix}-0${at + 1}`] }),
  );
const one = role('a-nurse', { title: '护士长', code: 'HL-01' }, duties());
const other = role('head-nurse', { title: '护士长', code: 'HL-01' }, duties());
const files = ({ problems }: ReturnType<typeof copiedFiles>) => problems.map(({ file }) => file);

describe('copiedFiles', () => {
  it('tells one of two roles that say the same, with what makes it another, and reads it no more', () => {
    const { problems, content: left } = copiedFiles(content({ roles: [one, other] }));
    expect(problems).toMatchObject([
      {
        file: other.file,
        kind: 'copied-file',
        message:
          '与 content/roles/a-nurse.mdx 内容相同，像是复制的（若那一个才是复制的，请改那一个）：不用就删掉这个文件；要用它写新的，改 title（名称）和 code（编号），删掉 3 行「编号：…」，再运行 npm run check -- --fix 补上新编号',
      },
    ]);
    expect(left.roles).toEqual([one]);
  });

  it('knows the original by what git remembers', () => {
    const numbers = duties().map(({ facts, text }) => ({
      number: facts[0]?.values[0] ?? '',
      text,
    }));
    const known = { duties: numbers, retired: [], holders: [] };
    const past = recall([new Map([[other.file, known]])], [known], []);
    expect(files(copiedFiles(content({ roles: [one, other], past })))).toEqual([one.file]);
  });

  it.each(['nurse 副本', 'nurse(1)', 'nurse-2', 'nurse-copy', '复制 nurse'])(
    'knows the copy by its name %s, and asks for another',
    (id) => {
      const copy = role(id, { title: '护士', code: 'HL-02' }, duties());
      const { problems } = copiedFiles(content({ roles: [copy, other] }));
      expect(problems).toMatchObject([{ file: copy.file }]);
      expect(problems[0]?.message).toContain('文件名改成小写英文');
      expect(problems[0]?.message).not.toContain('若那一个才是复制的');
    },
  );

  it('knows the original by the code that its numbers begin with', () => {
    const copy = role('a', { title: '护士', code: 'YS-01' }, duties());
    const { problems } = copiedFiles(content({ roles: [copy, other] }));
    expect(problems[0]?.file).toBe(copy.file);
    expect(problems[0]?.message).toMatch(/要用它写新的，删掉 3 行/);
  });

  it('tells a department that was copied', () => {
    const [mine, copy] = ['wards', 'wards-2'].map((id) => department(id, { title: '护理部' }));
    if (!mine || !copy) throw new Error('no departments');
    const { problems, content: left } = copiedFiles(content({ departments: [mine, copy] }));
    expect(problems).toMatchObject([{ file: copy.file }]);
    expect(left.departments).toEqual([mine]);
  });

  it('takes two numbers of many for slips, and other numbers for another role', () => {
    const slips = role('b', { title: '护士' }, [...duties().slice(0, 1), ...duties('YS-01')]);
    const apart = role('c', { title: '医生' }, duties('YS-02'));
    expect(files(copiedFiles(content({ roles: [one, slips, apart] })))).toEqual([]);
  });
});
