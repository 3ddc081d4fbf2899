import { expect, it } from 'vitest';
import SourceRows from '../../src/components/SourceRows.astro';
import { byId, handbook } from './handbook.ts';
import { words } from './words.ts';

it('says of every item which duties took it over, that it is a requirement, or why it was dropped', async () => {
  const { sources } = byId(handbook.sourceSections, '1-sales');
  expect(await words(SourceRows, { sources })).toEqual([
    '第 5 条',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)',
    '[XS-02-01 登记试驾](/roles/adviser/#XS-02-01)协办',
    '第 6 条',
    '写入任职要求',
    '第 7 条',
    '已废止：与第五条重复',
  ]);
});
