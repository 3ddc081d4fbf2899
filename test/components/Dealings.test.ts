import { expect, it } from 'vitest';
import Dealings from '../../src/components/Dealings.astro';
import { dealingsIn } from '../../src/handbook/dealings.ts';
import { withPartners } from './handbook.ts';
import { words } from './words.ts';

it('says with whom outside duties are done, and how many', async () => {
  const dealings = dealingsIn(withPartners.duties, withPartners);
  expect(await words(Dealings, { dealings })).toEqual([
    '[厂家](/partners/maker/)3 条职责',
    '[银行](/partners/bank/)1 条职责',
  ]);
});
