import { expect, it } from 'vitest';
import {
  knownDepartments,
  knownMetrics,
  knownPartners,
  knownRoles,
  knownTopics,
} from '../../../src/handbook/checks/known.ts';
import { SHOP } from '../shop.ts';

it('every kind of name is known with the place where it is given', () => {
  const all = [knownDepartments, knownRoles, knownTopics, knownMetrics, knownPartners].map(
    (known) => known(SHOP),
  );
  expect(all.map(({ kind, home, names }) => [kind, home, ...names])).toEqual([
    ['部门', 'content/departments/', '销售部', '总经办'],
    ['岗位', 'content/roles/', '销售顾问', '总经理', '销售经理'],
    ['主题', 'content/topics.yaml', '展厅', '库存'],
    ['指标', 'content/metrics.yaml', '库龄'],
    ['外部单位', 'content/partners.yaml', '银行'],
  ]);
});
