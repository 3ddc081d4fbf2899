import { describe, expect, it } from 'vitest';
import { reportingLines } from '../../../src/handbook/checks/reporting-lines.ts';
import { content, role } from '../written.ts';

describe('reportingLines', () => {
  it('is content where all lead to one top', () => {
    expect(check({ 甲: '', 乙: '甲', 丙: '乙', 丁: '甲' })).toEqual([]);
  });

  it('tells a circle once, whoever else leads into it', () => {
    const message =
      '汇报关系绕成了圈：「乙」→「丙」→「丁」→「乙」，请改正其中一位的直接上级；最高负责人不写 reportsTo';
    expect(check({ 甲: '', 乙: '丙', 丙: '丁', 丁: '乙', 戊: '乙' })).toEqual([
      { file: 'content/roles/乙.mdx', line: 7, severity: 'error', message },
    ]);
  });

  it('tells two circles', () => {
    const found = check({ 甲: '', 乙: '丙', 丙: '乙', 丁: '丁' }).map(({ file }) => file);
    expect(found).toEqual(['content/roles/乙.mdx', 'content/roles/丁.mdx']);
  });

  it('tells once of several roles without superior, at the one of which it was forgotten', () => {
    const message =
      '最高负责人只能有一位，现在有 2 位没写直接上级：「甲」、「丙」；请给其余岗位加上 reportsTo: 上级岗位，都归外部单位（如集团）管的写外部单位';
    expect(check({ 甲: '', 乙: '甲', 丙: '' })).toEqual([
      { file: 'content/roles/丙.mdx', line: 1, severity: 'error', message },
    ]);
  });

  it('sees no circle through a title that two roles bear, whichever comes first', () => {
    const top = role('a', { title: '甲' });
    const namesake = role('b', { title: '甲', reportsTo: '乙' });
    const below = role('c', { title: '乙', reportsTo: '甲' });
    expect(reportingLines(content({ roles: [top, namesake, below] }))).toEqual([]);
    expect(reportingLines(content({ roles: [namesake, top, below] }))).toEqual([]);
  });

  it('counts no tops while a role could not be read', () => {
    const unread = { ...role('b', { title: '乙' }), broken: true };
    expect(reportingLines(content({ roles: [role('a', { title: '甲' }), unread] }))).toEqual([]);
  });
});

function check(superiors: Record<string, string>) {
  const roles = Object.entries(superiors).map(([title, reportsTo]) =>
    role(title, { title, ...(reportsTo ? { reportsTo } : {}) }),
  );
  return reportingLines(content({ roles }));
}
