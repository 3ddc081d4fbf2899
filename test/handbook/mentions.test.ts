import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../src/handbook/mentions.ts';
import type { Role } from '../../src/handbook/model.ts';
import { shop } from './shop.ts';

const handbook = shop();
const [boss, manager, adviser] = handbook.roles as [Role, Role, Role];

describe('mentionsOf', () => {
  it('gives a head the duties that name its department', () => {
    expect(ids(boss)).toEqual(['XS-03-02']);
    expect(ids(manager)).toEqual(['ZJ-01-01']);
  });

  it('gives others only the duties that name their title, and never their own', () => {
    expect(ids(adviser)).toEqual([]);
    const [duty] = handbook.duties;
    const named = { ...handbook, duties: duty ? [{ ...duty, text: '带领销售顾问' }] : [] };
    expect(mentionsOf(adviser, named).map(({ id }) => id)).toEqual(['ZJ-01-01']);
    expect(mentionsOf(boss, named)).toEqual([]);
  });
});

function ids(role: Role): string[] {
  return mentionsOf(role, handbook).map(({ id }) => id);
}
