import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../src/handbook/mentions.ts';
import type { Handbook, Role } from '../../src/handbook/model.ts';
import { storeGroup } from '../store-group.ts';
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

describe('mentionsOf, where several roles bear one title', () => {
  const group = storeGroup();
  const mentioned = (id: string, text?: string) => {
    const role = group.roles.find((it) => it.id === id);
    if (!role) throw new Error(`no role ${id}`);
    const duties = group.duties.map((duty) => (text ? { ...duty, text } : duty));
    return mentionsOf(role, { ...group, duties }).map((duty) => duty.id);
  };

  it('takes a duty for the one in the department of its author, or in the nearest above it', () => {
    expect(mentioned('south-head')).toEqual(['CN-02-01', 'CW-01-01']);
    expect(mentioned('south-sales-manager')).toEqual(['CN-01-01', 'CN-04-01', 'CN-05-01']);
  });

  it('takes a duty that spells the department for that one', () => {
    expect(mentioned('east-cashier', '交给城东店出纳')).toHaveLength(group.duties.length - 1);
    expect(mentioned('north-cashier', '交给城东店/出纳')).toEqual([]);
  });

  it('takes a duty of somebody who is near to none of them for none', () => {
    expect(mentioned('north-adviser', '问顾问')).toEqual(['CB-03-01']);
  });

  it('gives a head the duties that name a department it runs besides its own', () => {
    expect(mentioned('north-head')).toEqual(['CB-02-01', 'CW-01-01']);
  });
});

/** The handbook with nothing but one duty of the boss, which names a title. */
function naming(title: string): Handbook {
  return { ...handbook, duties: boss.duties.map((duty) => ({ ...duty, text: `带领${title}` })) };
}

function ids(role: Role): string[] {
  return mentionsOf(role, handbook).map(({ id }) => id);
}
