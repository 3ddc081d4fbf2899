import { expect, it } from 'vitest';
import LinkList from '../../src/components/LinkList.astro';
import { collaboratorLinks } from '../../src/handbook/page-links.ts';
import { byId, withReasons } from './handbook.ts';
import { words } from './words.ts';

it('says behind a link what is noted of it', async () => {
  const links = collaboratorLinks(byId(withReasons.duties, 'ZJ-01-01'));
  expect(await words(LinkList, { links })).toEqual([
    '[销售部](/departments/sales/)（报价、交货）、[销售经理](/roles/sales-manager/)（签字）、[银行](/partners/bank/)（放款）',
  ]);
});

it('says nothing behind the others', async () => {
  const links = collaboratorLinks(byId(withReasons.duties, 'ZJ-01-02'));
  expect(await words(LinkList, { links })).toEqual([
    '[销售部](/departments/sales/)、[银行](/partners/bank/)',
  ]);
});
