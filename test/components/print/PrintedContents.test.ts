import { expect, it } from 'vitest';
import PrintedContents from '../../../src/components/print/PrintedContents.astro';
import { storeGroup } from '../../store-group.ts';
import { handbook, withPartners } from '../handbook.ts';
import { words } from '../words.ts';

it('lists departments with the number of their roles, the roles with theirs, and the metrics', async () => {
  expect(await words(PrintedContents, { handbook })).toEqual([
    '目录甲店 手册',
    '目录',
    '[总经办1 个岗位](#department-office)',
    '[总经理ZJ-01](#role-general-manager)',
    '[销售部2 个岗位](#department-sales)',
    '[销售经理XS-01](#role-sales-manager)',
    '[销售顾问XS-02](#role-adviser)',
    '[二手车部0 个岗位](#department-new)',
    '[指标2 项](#metrics)',
  ]);
});

it('counts the roles of the departments below one with its own, and lists them below it', async () => {
  expect((await words(PrintedContents, { handbook: storeGroup() })).slice(2, 8)).toEqual([
    '[城北店6 个岗位](#department-north)',
    '[店总CB-01](#role-north-head)',
    '[出纳CB-02](#role-north-cashier)',
    '[城北店销售部2 个岗位](#department-north-sales)',
    '[销售经理CB-03](#role-north-sales-manager)',
    '[顾问CB-04](#role-north-adviser)',
  ]);
});

it('ends with those outside, where there are any', async () => {
  const said = await words(PrintedContents, { handbook: withPartners });
  expect(said.slice(-2)).toEqual(['[指标2 项](#metrics)', '[外部单位4 个](#partners)']);
});
