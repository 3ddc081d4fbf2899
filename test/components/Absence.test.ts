import { expect, it } from 'vitest';
import Absence from '../../src/components/Absence.astro';
import { topOf } from '../top-of.ts';
import { byId, handbook } from './handbook.ts';
import { words } from './words.ts';

it('names the superior and the deputy, never the holder', async () => {
  expect(await words(Absence, { role: byId(handbook.roles, 'sales-manager') })).toEqual([
    '本人不在时直接上级：[总经理](/roles/general-manager/)职务代理人：[王代](/people/#王代)',
  ]);
});

it('says nothing where there is neither a superior nor a deputy', async () => {
  expect(await words(Absence, { role: topOf(handbook) })).toEqual([]);
});
