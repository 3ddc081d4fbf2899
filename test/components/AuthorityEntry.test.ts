import { expect, it } from 'vitest';
import AuthorityEntry from '../../src/components/AuthorityEntry.astro';
import { byId, withAuthorities } from './handbook.ts';
import { words } from './words.ts';

const { authorities } = withAuthorities;

it('says who signs a matter at each amount, in order, with links to who can be named', async () => {
  const authority = byId(authorities, 'repair');
  expect(await words(AuthorityEntry, { authority })).toEqual([
    '展厅维修',
    '[§](#repair)',
    '急修先口头请示',
    '别名 | 修缮',
    '金额 | 签批顺序',
    '5 万元以下 | 部门负责人 → [销售经理](/roles/sales-manager/)',
    '5 万元以上 | 部门负责人 → [销售经理](/roles/sales-manager/) → [总经理](/roles/general-manager/) → [集团](/partners/group/)',
  ]);
});

it('says of a matter without amounts that they do not matter', async () => {
  const authority = byId(authorities, 'seal');
  expect((await words(AuthorityEntry, { authority })).slice(-1)).toEqual([
    '不分金额 | [总经理](/roles/general-manager/)',
  ]);
});
