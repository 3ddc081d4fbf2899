import { describe, expect, it } from 'vitest';
import {
  collaborations,
  counterpartsOf,
  counterpartsOfRole,
  hasCollaborations,
} from '../../src/handbook/collaboration.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import type { Department, Duty, Role } from '../../src/handbook/model.ts';
import { SHOP, shop } from './shop.ts';
import { duty } from './written.ts';

const handbook = shop();

describe('collaborations', () => {
  it('gives every pair of departments with the duties of the one that names the other', () => {
    const pairs = collaborations(handbook).map(({ from, to, duties }) => [
      from.id,
      to.id,
      ids(duties),
    ]);
    expect(pairs).toEqual([
      ['office', 'sales', ['ZJ-01-01']],
      ['sales', 'office', ['XS-03-02']],
    ]);
    expect(hasCollaborations(handbook)).toBe(true);
  });

  it('pairs no department with itself, though its duty names it', () => {
    const [boss] = SHOP.roles.filter(({ data }) => data.title === '总经理');
    const own = duty(10, '召集例会', { 编号: ['ZJ-01-01'], 协作: ['总经办'] });
    const roles = boss ? [{ ...boss, duties: [own] }] : [];
    const alone = joinContent({ ...SHOP, roles });
    expect(alone.duties.map(({ collaborators }) => collaborators.length)).toEqual([1]);
    expect(collaborations(alone)).toEqual([]);
    expect(hasCollaborations(alone)).toBe(false);
  });
});

describe('counterpartsOf', () => {
  it('shows a counterpart with the duties of both sides', () => {
    const [office] = handbook.departments as [Department];
    const counterparts = counterpartsOf(office, handbook);
    expect(
      counterparts.map(({ department, ours, theirs }) => [department.id, ids(ours), ids(theirs)]),
    ).toEqual([['sales', ['ZJ-01-01'], ['XS-03-02']]]);
  });

  it('gives nothing for a department nobody works with', () => {
    const lonely = { ...(handbook.departments[0] as Department), roles: [] };
    expect(counterpartsOf(lonely, handbook)).toEqual([]);
  });
});

describe('counterpartsOfRole', () => {
  const [, manager, adviser] = handbook.roles as [Role, Role, Role];
  const counterparts = (role: Role, book = handbook) =>
    counterpartsOfRole(role, book).map(({ department, ours, theirs }) => [
      department.id,
      ids(ours),
      ids(theirs),
    ]);

  it('gives the duties of the role itself, and those that name its department', () => {
    expect(counterparts(manager)).toEqual([['office', ['XS-03-02'], ['ZJ-01-01']]]);
    expect(counterparts(adviser)).toEqual([['office', [], ['ZJ-01-01']]]);
  });

  it('leaves out a department that only colleagues work with', () => {
    const boss = handbook.roles[0] as Role;
    const silent = joinContent({
      ...SHOP,
      roles: SHOP.roles.map((it) => (it.data.title === boss.title ? { ...it, duties: [] } : it)),
    });
    const [, , colleague] = silent.roles as [Role, Role, Role];
    expect(counterparts(colleague, silent)).toEqual([]);
  });
});

function ids(duties: readonly Duty[]): string[] {
  return duties.map(({ id }) => id);
}
