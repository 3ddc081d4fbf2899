import { expect, it } from 'vitest';
import { namedRoles } from '../../src/hand-out/named-roles.ts';
import { smallHandbook } from '../small-handbook.ts';
import { storeGroup } from '../store-group.ts';

const small = smallHandbook();

it('all roles are meant where none is named', () => {
  expect(namedRoles([], small)).toBe(small.roles);
});

it('a role is named by its title, its code or its id, in any order', () => {
  const roles = namedRoles(['XS-02', '总经理'], small);
  expect('refusal' in roles || roles.map(({ title }) => title)).toEqual(['总经理', '销售顾问']);
  expect(namedRoles(['consultant'], small)).toEqual(namedRoles(['销售顾问'], small));
});

it('everything that is no role is told at once, with what may be meant', () => {
  expect(namedRoles(['销售经里', '总经理', '无人机'], small)).toEqual({
    refusal: '手册里没有叫「销售经里」的岗位，是不是「销售经理」？\n手册里没有叫「无人机」的岗位。',
  });
});

it('a title of several roles is asked about', () => {
  const { roles } = storeGroup();
  const shared = roles.filter((role) => role.name !== role.title);
  const [first] = shared;
  if (!first) throw new Error('no namesakes');
  const asked = namedRoles([first.title], { roles });
  expect(asked).toMatchObject({ refusal: expect.stringContaining(`「${first.name}」`) });
  expect(namedRoles([first.name], { roles })).toEqual([first]);
});
