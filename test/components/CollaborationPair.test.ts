import { expect, it } from 'vitest';
import CollaborationPair from '../../src/components/CollaborationPair.astro';
import { foldedCollaborations } from '../../src/handbook/collaboration-fold.ts';
import { withReasons } from './handbook.ts';
import { words } from './words.ts';

it('says with whom, by which duties, and what for', async () => {
  const [collaboration] = foldedCollaborations(null, withReasons);
  expect(await words(CollaborationPair, { collaboration })).toEqual([
    '与[销售部](/departments/sales/)协作',
    '[ZJ-01-01 审定合同](/roles/general-manager/#ZJ-01-01)报价、交货；签字[总经理](/roles/general-manager/)',
    '[ZJ-01-02 签订合同](/roles/general-manager/#ZJ-01-02)[总经理](/roles/general-manager/)',
  ]);
});
