import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/handbook/model.ts';
import { neighbours, superiorsOf } from '../../src/handbook/navigation.ts';
import { shop } from './shop.ts';

describe('neighbours', () => {
  it('gives what stands before and after', () => {
    expect(neighbours(['甲', '乙', '丙'], '乙')).toEqual({ previous: '甲', next: '丙' });
  });
  it('gives null at the ends', () => {
    expect(neighbours(['甲'], '甲')).toEqual({ previous: null, next: null });
  });
});

it('superiorsOf gives the superiors up to the top, nearest first', () => {
  const titles = shop().roles.map((role: Role) => superiorsOf(role).map(({ title }) => title));
  expect(titles).toEqual([[], ['总经理'], ['销售经理', '总经理']]);
});
