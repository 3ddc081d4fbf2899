import { expect, it } from 'vitest';
import PartnerSheet from '../../../src/components/print/PartnerSheet.astro';
import { withPartners } from '../handbook.ts';
import { words } from '../words.ts';

it('prints everybody outside with the roles that deal with them and the numbers of their duties', async () => {
  const said = await words(PartnerSheet, { handbook: withPartners });
  expect(said.slice(0, 4)).toEqual([
    '外部单位甲店 手册',
    '4 个，按拼音排列',
    '外部单位',
    '外部单位 | 大家也叫 | 对接岗位 | 职责',
  ]);
  expect(said.slice(-1)).toEqual(['银行 | 合作银行 | 总经理 | [ZJ-01-01](#ZJ-01-01)']);
});

it('names a role by what tells it from another of the same title', async () => {
  const roles = withPartners.roles.map((role) => ({ ...role, name: `某部/${role.title}` }));
  const [bank] = withPartners.partners.filter(({ id }) => id === 'bank');
  const duties = (bank?.duties ?? []).map((duty) => ({
    ...duty,
    role: roles.find(({ id }) => id === duty.role.id) ?? duty.role,
  }));
  const partners = bank ? [{ ...bank, duties }] : [];
  const said = await words(PartnerSheet, { handbook: { ...withPartners, partners } });
  expect(said.slice(-1)).toEqual(['银行 | 合作银行 | 某部/总经理 | [ZJ-01-01](#ZJ-01-01)']);
});
