import { expect, it } from 'vitest';
import Doubt from '../../src/components/Doubt.astro';
import { words } from './words.ts';

it('says what HR still has to confirm, and nothing where nothing is open', async () => {
  expect(await words(Doubt, { doubt: '原文缺字' })).toEqual(['待确认原文缺字']);
  expect(await words(Doubt, { doubt: '' })).toEqual([]);
});
