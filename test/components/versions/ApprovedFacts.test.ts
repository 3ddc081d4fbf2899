import { expect, test } from 'vitest';
import RoleFacts from '../../../src/components/RoleFacts.astro';
import ApprovedFacts from '../../../src/components/versions/ApprovedFacts.astro';
import { words } from '../words.ts';
import { approval, roleWith, version } from './versions.ts';

const OWN = approval('2.0', '2026-12-15', { preparedBy: '人事经理', approvedOn: '2026-11-29' });
const ROWS = [
  '版本 | 2.0',
  '生效日期 | 2026-12-15',
  '编制 | 人事经理',
  '批准 | 总经理，2026-11-29',
  '指纹 | 3F9A0-2C71E',
];

test('says what was approved of the head of a role, and who approved it', async () => {
  expect(await words(ApprovedFacts, { version: version(OWN) })).toEqual([
    '岗位编号 | XS-01',
    '虚线汇报 | 集团、厂家',
    ...ROWS,
  ]);
});

test('a role’s own page says the same of its last version, and where it was changed since', async () => {
  const facts = (isPresent: boolean) =>
    words(RoleFacts, { role: roleWith(approval('1.0', '2026-01-01'), { ...OWN, isPresent }) });
  expect((await facts(true)).slice(-ROWS.length)).toEqual(ROWS);
  expect(await facts(false)).toContain('版本 | 2.0，之后的改动待批准');
});
