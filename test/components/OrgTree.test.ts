import { expect, it } from 'vitest';
import OrgTree from '../../src/components/OrgTree.astro';
import { treeBelow } from '../../src/handbook/org-tree.ts';
import { topOf } from '../top-of.ts';
import { byId, handbook } from './handbook.ts';
import { markup, words } from './words.ts';

const nodes = [treeBelow(topOf(handbook))];

it('lists every role, with its department where its superior has another', async () => {
  expect(await words(OrgTree, { nodes })).toEqual([
    '[总经理总经办](/roles/general-manager/)',
    '[销售经理销售部](/roles/sales-manager/)',
    '[销售顾问](/roles/adviser/)',
  ]);
});

it('lists a role within the one it reports to', async () => {
  const shape = (await markup(OrgTree, { nodes })).match(/<\/?(?:ul|li)\b/g);
  expect(shape?.join('')).toBe('<ul<li<ul<li<ul<li</li</ul</li</ul</li</ul');
});

it('marks the role whose page it is, and no other', async () => {
  const current = byId(handbook.roles, 'sales-manager');
  expect(marked(await markup(OrgTree, { nodes, current }))).toEqual(['/roles/sales-manager/']);
  expect(marked(await markup(OrgTree, { nodes }))).toEqual([]);
});

function marked(html: string): string[] {
  return [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*aria-current="true"/g)].map(
    ([, url = '']) => url,
  );
}
