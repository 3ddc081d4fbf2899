import { expect, it } from 'vitest';
import CollaborationMatrix from '../../src/components/CollaborationMatrix.astro';
import { collaborations } from '../../src/handbook/collaboration.ts';
import { foldedCollaborations, foldUnits } from '../../src/handbook/collaboration-fold.ts';
import { storeGroup } from '../store-group.ts';
import { byId, handbook } from './handbook.ts';
import { markup, words } from './words.ts';

const { departments } = handbook;
const props = { departments, collaborations: collaborations(handbook) };

it('counts the duties of the row that name the column, each count a link to them', async () => {
  expect(await words(CollaborationMatrix, props)).toEqual([
    '行：写下职责的部门。列：要与之协作的部门。数字：职责条数，点开看原句。',
    '| 总经办 | 销售部 | 二手车部',
    '[总经办](/departments/office/) | | [1](#office_sales) |',
    '[销售部](/departments/sales/) | [2](#sales_office) | |',
    '[二手车部](/departments/new/) | | |',
  ]);
});

it('reads a count out with both departments', async () => {
  const labels = (await markup(CollaborationMatrix, props)).matchAll(/<a [^>]*aria-label="(.*?)"/g);
  expect([...labels].map(([, label]) => label)).toEqual([
    '总经办与销售部协作：1 条',
    '销售部与总经办协作：2 条',
  ]);
});

it('leaves every count out where no department names another', async () => {
  expect(await words(CollaborationMatrix, { departments, collaborations: [] })).toEqual([
    '行：写下职责的部门。列：要与之协作的部门。数字：职责条数，点开看原句。',
    '| 总经办 | 销售部 | 二手车部',
    '[总经办](/departments/office/) | | |',
    '[销售部](/departments/sales/) | | |',
    '[二手车部](/departments/new/) | | |',
  ]);
});

it('says what the counts of departments with parts hold', async () => {
  const group = storeGroup();
  const [caption] = await words(CollaborationMatrix, {
    departments: foldUnits(null, group),
    collaborations: foldedCollaborations(null, group),
  });
  expect(caption).toMatch(/点开看原句。有下设部门的，连同下设部门一起数。$/);
  const parent = byId(group.departments, 'north');
  const [own, , first] = await words(CollaborationMatrix, {
    departments: foldUnits(parent, group),
    collaborations: foldedCollaborations(parent, group),
    parent,
  });
  expect(own).toMatch(/点开看原句。城北店只数直属岗位。$/);
  expect(first).toBe('[城北店](/departments/north/) | | [1](#north_north-sales) | |');
});
