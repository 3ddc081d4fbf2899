import { expect, it } from 'vitest';
import PrintedContents from '../../../src/components/print/PrintedContents.astro';
import { handbook } from '../handbook.ts';
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
