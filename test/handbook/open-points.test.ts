import { expect, it } from 'vitest';
import { hasOpenPoints, openPoints } from '../../src/handbook/open-points.ts';
import { byId, handbook } from '../components/handbook.ts';

it('lists by kind, with links, what is still to be settled', () => {
  const manager = byId(handbook.roles, 'sales-manager');
  const notice = { label: '原文缺失' as const, text: '缺第1条', anchor: '原文缺失' };
  const roles = handbook.roles.map((it) => (it === manager ? { ...it, notices: [notice] } : it));
  const kinds = openPoints({ ...handbook, roles });
  expect(
    kinds.map(({ title, points }) => [
      title,
      ...points.map(({ links, text }) => [...links.map(({ title, url }) => [title, url]), text]),
    ]),
  ).toEqual([
    ['职责', [['销售经理 XS-01-01', '/roles/sales-manager/#XS-01-01'], '原文缺字']],
    ['指标口径', [['周转率', '/metrics/#rate'], '请人事部核对']],
    ['原文缺失', [['销售经理', '/roles/sales-manager/#原文缺失'], '缺第1条']],
    ['没有主责的主题', [['试驾', '/topics/trial/'], '']],
    ['没有负责人的部门', [['二手车部', '/departments/new/'], '']],
    [
      '没有职务代理人的岗位',
      [['总经理', '/roles/general-manager/'], ['销售顾问', '/roles/adviser/'], ''],
    ],
  ]);
});

it('says a sentence once for all metrics of which it is to be settled', () => {
  const metrics = handbook.metrics.map((it) => ({ ...it, doubt: '请核对口径' }));
  const kind = openPoints({ ...handbook, metrics }).find(({ title }) => title === '指标口径');
  expect([kind?.count, kind?.points.map(({ text, links }) => [text, links.length])]).toEqual([
    2,
    [['请核对口径', 2]],
  ]);
});

it('tells how each kind is settled without the keys of the files', () => {
  for (const { remedy } of openPoints(handbook))
    expect(remedy.replaceAll(/content\/\S+\.yaml/g, '')).not.toMatch(/[a-z]/i);
});

it('lists nothing where nothing is open', () => {
  const settled = {
    ...handbook,
    departments: handbook.departments.filter(({ head }) => head),
    roles: handbook.roles.filter(({ deputy }) => deputy),
    duties: handbook.duties.filter(({ doubt }) => !doubt),
    topics: handbook.topics.filter(({ lead }) => lead),
    metrics: handbook.metrics.filter(({ doubt }) => !doubt),
  };
  expect(openPoints(settled)).toEqual([]);
  expect([hasOpenPoints(settled), hasOpenPoints(handbook)]).toEqual([false, true]);
});
