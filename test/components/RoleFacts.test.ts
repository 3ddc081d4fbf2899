import { expect, it } from 'vitest';
import RoleFacts from '../../src/components/RoleFacts.astro';
import { byId, handbook } from './handbook.ts';
import { words } from './words.ts';

it('says every fact that HR gave', async () => {
  expect(
    await words(RoleFacts, { role: byId(handbook.roles, 'sales-manager') }),
  ).toMatchInlineSnapshot();
});

it('leaves out every fact that is absent', async () => {
  expect(await words(RoleFacts, { role: handbook.top })).toMatchInlineSnapshot();
  expect(await words(RoleFacts, { role: byId(handbook.roles, 'adviser') })).toMatchInlineSnapshot();
});
