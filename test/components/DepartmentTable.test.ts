import { expect, it } from 'vitest';
import DepartmentTable from '../../src/components/DepartmentTable.astro';
import { storeGroup } from '../store-group.ts';
import { handbook } from './handbook.ts';
import { markup, words } from './words.ts';

it('gives every department a row with its head and the number of its roles', async () => {
  expect(await words(DepartmentTable, { departments: handbook.departments })).toEqual([
    '部门 | 负责人 | 岗位',
    '[总经办](/departments/office/) | [总经理](/roles/general-manager/) | 1 个',
    '[销售部](/departments/sales/) | [销售经理](/roles/sales-manager/)（李任，内线 801） | 2 个',
    '[二手车部](/departments/new/) | 还没有 | 0 个',
  ]);
});

it('leads to a section of their pages, and puts one below others a step to the right', async () => {
  const departments = storeGroup().departments.slice(0, 2);
  const html = await markup(DepartmentTable, { departments, section: '汇报关系' });
  expect(html).toMatch(/<th scope="row"><a href="\/departments\/north\/#汇报关系">/);
  expect(html).toMatch(/<th scope="row" class="step-1">/);
});
