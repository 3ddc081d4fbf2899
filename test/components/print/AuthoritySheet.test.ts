import { expect, it } from 'vitest';
import AuthoritySheet from '../../../src/components/print/AuthoritySheet.astro';
import { withAuthorities } from '../handbook.ts';
import { words } from '../words.ts';

it('prints every matter with its amounts and who signs them in order', async () => {
  expect(await words(AuthoritySheet, { handbook: withAuthorities })).toEqual([
    '审批权限甲店 手册',
    '2 项',
    '审批权限',
    '事项 | 金额 | 签批顺序',
    '展厅维修急修先口头请示 | 5 万元以下 | 部门负责人 → 销售经理',
    '5 万元以上 | 部门负责人 → 销售经理 → 总经理 → 集团',
    '用印 | 不分金额 | 总经理',
  ]);
});
