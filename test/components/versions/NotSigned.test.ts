import { expect, test } from 'vitest';
import NotSigned from '../../../src/components/versions/NotSigned.astro';
import { words } from '../words.ts';
import { approval, roleWith } from './versions.ts';

const OWN = approval('1.0', '2026-01-01');
const COMMON = { title: '全员通用职责', file: 'content/approved/sales-manager/1.0/all.mdx' };

test('says what else the handbook holds of a role, which nobody signs with this version', async () => {
  const role = { ...roleWith(OWN), commons: [COMMON], signs: [{}] };
  expect(await words(NotSigned, { role, approval: OWN })).toEqual([
    '手册里还有本岗位的通用职责《全员通用职责》、审批权限，不在这一版批准和签收的内容里。',
  ]);
});

test('says nothing of common duties that were approved with it', async () => {
  const role = { ...roleWith(OWN), commons: [COMMON], signs: [] };
  expect(await words(NotSigned, { role, approval: { ...OWN, commons: [COMMON] } })).toEqual([]);
});
