import { expect, it } from 'vitest';
import RoleAuthority from '../../src/components/RoleAuthority.astro';
import { byId, withAuthorities } from './handbook.ts';
import { words } from './words.ts';

it('says what a role signs, after whom and before whom', async () => {
  const role = byId(withAuthorities.roles, 'general-manager');
  expect(await words(RoleAuthority, { role })).toEqual([
    '审批权限',
    '[§](#审批权限)',
    '事项 | 签批顺序',
    '[展厅维修](/authority/#repair) | 5 万元以上：部门负责人 → [销售经理](/roles/sales-manager/) → 总经理 → [集团](/partners/group/)',
    '[用印](/authority/#seal) | 总经理',
  ]);
});
