import { expect, it } from 'vitest';
import CollaborationList from '../../src/components/CollaborationList.astro';
import { collaborations } from '../../src/handbook/collaboration.ts';
import { sectionHeading } from '../../src/handbook/page-headings.ts';
import { byId, handbook } from './handbook.ts';
import { words } from './words.ts';

it('lists the duties of a department under each one that they name', async () => {
  const department = byId(handbook.departments, 'sales');
  const own = collaborations(handbook).filter(({ from }) => from === department);
  expect(await words(CollaborationList, { department, collaborations: own })).toEqual([
    '销售部',
    '[§](#销售部)',
    '与[总经办](/departments/office/)协作',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)[销售经理](/roles/sales-manager/)',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)[销售经理](/roles/sales-manager/)',
  ]);
});

it('gives a department with a space in its name an id that HTML allows', async () => {
  const department = { ...byId(handbook.departments, 'sales'), title: '检验科 (Lab)' };
  expect(await words(CollaborationList, { department, collaborations: [] })).toEqual([
    '检验科 (Lab)',
    '[§](#检验科_(Lab))',
  ]);
  expect(sectionHeading(department.title).slug).toBe('检验科_(Lab)');
});
