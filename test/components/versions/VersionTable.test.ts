import { expect, test } from 'vitest';
import VersionTable from '../../../src/components/versions/VersionTable.astro';
import { markup, words } from '../words.ts';
import { approval, CHANGE, version } from './versions.ts';

const versions = [
  version(approval('1.0', '2026-01-01')),
  version(approval('1.1', '2026-06-01', { preparedBy: '人事经理', reviewedBy: '副总' }), [CHANGE]),
  version(approval('1.2', '2026-07-01'), []),
];

test('says of every version, the last first, when it is in force, by whom, and what it changed', async () => {
  const [, ...rows] = await words(VersionTable, { versions });
  expect(rows).toEqual([
    '[1.2](/roles/sales-manager/versions/1.2/) | 2026-07-01 | — | — | 总经理 | 2026-01-01 | 文字相同 | 3F9A0-2C71E',
    '[1.1](/roles/sales-manager/versions/1.1/) | 2026-06-01 | 人事经理 | 副总 | 总经理 | 2026-01-01 | [1 处改动](/roles/sales-manager/versions/1.1/#与上一版的不同) | 3F9A0-2C71E',
    '[1.0](/roles/sales-manager/versions/1.0/) | 2026-01-01 | — | — | 总经理 | 2026-01-01 | — | 3F9A0-2C71E',
  ]);
});

test('has no columns for those whom nobody names', async () => {
  const [first] = versions;
  const [head, row] = await words(VersionTable, { versions: [first] });
  expect(head).toBe('版本 | 生效日期 | 批准 | 批准日期 | 比上一版 | 指纹');
  expect(row).toBe(
    '[1.0](/roles/sales-manager/versions/1.0/) | 2026-01-01 | 总经理 | 2026-01-01 | — | 3F9A0-2C71E',
  );
});

test('tells the reader’s browser from which day to which each is in force', async () => {
  const days = (await markup(VersionTable, { versions })).match(/data-effective="[^>]*/g);
  expect(days).toEqual([
    'data-effective="2026-07-01"',
    'data-effective="2026-06-01" data-until="2026-07-01"',
    'data-effective="2026-01-01" data-until="2026-06-01"',
  ]);
});
