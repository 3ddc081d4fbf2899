import { expect, it } from 'vitest';
import CollaborationList from '../../src/components/CollaborationList.astro';
import {
  foldedCollaborations,
  innerCollaborations,
} from '../../src/handbook/collaboration-fold.ts';
import { sectionHeading } from '../../src/handbook/page-headings.ts';
import { storeGroup } from '../store-group.ts';
import { byId, handbook } from './handbook.ts';
import { markup, words } from './words.ts';

it('lists the duties of a department under each one that they name', async () => {
  const department = byId(handbook.departments, 'sales');
  const own = foldedCollaborations(null, handbook).filter(({ from }) => from === department);
  expect(await words(CollaborationList, { department, collaborations: own, inner: [] })).toEqual([
    '销售部',
    '[§](#销售部)',
    '与[总经办](/departments/office/)协作',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)[销售经理](/roles/sales-manager/)',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)[销售经理](/roles/sales-manager/)',
  ]);
});

it('gives a department with a space in its name an id that HTML allows', async () => {
  const department = { ...byId(handbook.departments, 'sales'), title: '检验科 (Lab)' };
  expect(await words(CollaborationList, { department, collaborations: [], inner: [] })).toEqual([
    '检验科 (Lab)',
    '[§](#检验科_(Lab))',
  ]);
  expect(sectionHeading(department.title).slug).toBe('检验科_(Lab)');
});

it('leads to the page of the department for what is within it, and holds the anchors of its parts', async () => {
  const group = storeGroup();
  const department = byId(group.departments, 'south');
  const inner = innerCollaborations(department, null, group);
  const own = { department, collaborations: [], inner };
  expect(await words(CollaborationList, own)).toContain(
    '下设部门之间的协作，见[城南店](/departments/south/)的页面。',
  );
  const html = await markup(CollaborationList, own);
  expect([...html.matchAll(/<span id="(.*?)"/g)].map(([, id]) => id)).toEqual([
    'south_south-sales',
    'south-sales_south-service',
    'south-service_south-sales',
  ]);
});
