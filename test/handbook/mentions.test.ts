import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../src/handbook/mentions.ts';
import type { Handbook, Role } from '../../src/handbook/model.ts';
import { shop } from './shop.ts';

const handbook = shop();
const [boss, manager, adviser] = handbook.roles as [Role, Role, Role];

describe('mentionsOf', () => {
  it('gives a head the duties that name its department', () => {
    expect(ids(boss)).toEqual(['XS-03-02']);
    expect(ids(manager)).toEqual(['ZJ-01-01']);
  });

  it('gives others only the duties that name their title', () => {
    expect(ids(adviser)).toEqual([]);
    expect(mentionsOf(adviser, naming('销售顾问')).map(({ id }) => id)).toEqual(['ZJ-01-01']);
    expect(mentionsOf(boss, naming('销售顾问'))).toEqual([]);
  });

  it('never gives a role its own duty, though that names its title', () => {
    expect(mentionsOf(boss, naming('总经理'))).toEqual([]);
  });
});

/** The handbook with nothing but one duty of the boss, which names a title. */
function naming(title: string): Handbook {
  return { ...handbook, duties: boss.duties.map((duty) => ({ ...duty, text: `带领${title}` })) };
}

function ids(role: Role): string[] {
  return mentionsOf(role, handbook).map(({ id }) => id);
}
