import { expect, test } from 'vitest';
import SignList from '../../../src/components/versions/SignList.astro';
import { byId, handbook } from '../handbook.ts';
import { words } from '../words.ts';
import { approval, roleWith } from './versions.ts';

test('has a line for every role and holder, with the last version that each signs for', async () => {
  const approved = roleWith(approval('1.0', '2026-01-01'), approval('2.0', '2026-12-15'));
  const holders = [{ name: '李任' }, { name: '王代' }];
  const roles = [{ ...approved, holders }, byId(handbook.roles, 'adviser')];
  const [, ...rows] = await words(SignList, { roles });
  expect(rows).toEqual([
    '销售经理 | 2.0 | 2026-12-15 | 3F9A0-2C71E | 李任 | |',
    '销售经理 | 2.0 | 2026-12-15 | 3F9A0-2C71E | 王代 | |',
    '销售顾问 | 未批准 | | | | |',
  ]);
});
