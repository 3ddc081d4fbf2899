import { describe, expect, it } from 'vitest';
import { collaborations, partnersOf } from '../../src/handbook/collaboration.ts';
import type { Department, Duty } from '../../src/handbook/model.ts';
import { shop } from './shop.ts';

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
  });
});

describe('partnersOf', () => {
  it('shows a partner with the duties of both sides', () => {
    const [office] = handbook.departments as [Department];
    const partners = partnersOf(office, handbook);
    expect(
      partners.map(({ department, ours, theirs }) => [department.id, ids(ours), ids(theirs)]),
    ).toEqual([['sales', ['ZJ-01-01'], ['XS-03-02']]]);
  });

  it('gives nothing for a department nobody works with', () => {
    const lonely = { ...(handbook.departments[0] as Department) };
    expect(partnersOf(lonely, handbook)).toEqual([]);
  });
});

function ids(duties: readonly Duty[]): string[] {
  return duties.map(({ id }) => id);
}
