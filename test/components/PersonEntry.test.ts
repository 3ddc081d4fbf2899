import { expect, it } from 'vitest';
import PersonEntry from '../../src/components/PersonEntry.astro';
import { peopleOf } from '../../src/handbook/people.ts';
import { handbook } from './handbook.ts';
import { words } from './words.ts';

const [holder, deputy] = peopleOf(handbook);

it('says what a person holds, where, and how to reach them', async () => {
  expect(await words(PersonEntry, { person: holder })).toEqual([
    '李任',
    '[§](#李任)',
    '[销售经理](/roles/sales-manager/)（[销售部](/departments/sales/)） 内线：801',
  ]);
  const posts = holder?.posts.map((post) => ({ ...post, place: '城北', phone: '13800138000' }));
  expect((await words(PersonEntry, { person: { ...holder, posts } }))[2]).toBe(
    '[销售经理](/roles/sales-manager/)（[销售部](/departments/sales/)，城北） 手机：13800138000',
  );
});

it('says for whom a person stands in', async () => {
  expect((await words(PersonEntry, { person: deputy }))[2]).toBe(
    '职务代理：[销售经理](/roles/sales-manager/)',
  );
});
