import { expect, it } from 'vitest';
import CollaborationMatrix from '../../src/components/CollaborationMatrix.astro';
import { collaborations } from '../../src/handbook/collaboration.ts';
import { handbook } from './handbook.ts';
import { markup, words } from './words.ts';

const { departments } = handbook;
const props = { departments, collaborations: collaborations(handbook) };

it('counts the duties of the row that name the column, each count a link to them', async () => {
  expect(await words(CollaborationMatrix, props)).toEqual([
    '行：写下职责的部门。列：要与之协作的部门。数字：职责条数，点开看原句。',
    '| 总经办 | 销售部 | 二手车部',
    '[总经办](/departments/office/) | | [1](/collaboration/#office_sales) |',
    '[销售部](/departments/sales/) | [2](/collaboration/#sales_office) | |',
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
