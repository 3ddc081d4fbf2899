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

it('shows thirty of very many, how many there are, and the list that has them all', async () => {
  const linked = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ title: `岗位${at}`, url: `/roles/role-${at}/` }));
  const [thirty] = await words(LinkList, { links: linked(30) });
  expect(await words(LinkList, { links: linked(31) })).toEqual([`${thirty}等 [31 个](/roles/)`]);
  const weight = async (count: number) => (await words(LinkList, { links: linked(count) })).join();
  expect((await weight(900)).length).toBeLessThanOrEqual((await weight(31)).length + 1);
});
