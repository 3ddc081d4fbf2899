import { expect, it } from 'vitest';
import PartnerIndex from '../../src/components/PartnerIndex.astro';
import { withPartners } from './handbook.ts';
import { words } from './words.ts';

it('says of everybody outside which role deals with them, several by their number', async () => {
  expect(await words(PartnerIndex, { partners: withPartners.partners })).toEqual([
    '[厂家](/partners/maker/)2 个岗位',
    '[集团](/partners/group/)2 个岗位',
    '[媒体](/partners/press/)还没有岗位',
    '[银行](/partners/bank/)总经理合作银行',
  ]);
});
