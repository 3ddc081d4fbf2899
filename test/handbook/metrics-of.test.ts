import { expect, it } from 'vitest';
import { metricsOf } from '../../src/handbook/metrics-of.ts';
import type { Metric, Role } from '../../src/handbook/model.ts';
import { shop } from './shop.ts';

const { roles, metrics } = shop();
const [boss, manager] = roles as [Role, Role];
const [age] = metrics as [Metric];

it('gives every metric of a role once, with the duties measured by it', () => {
  const rate = { ...age, id: 'rate' };
  const [first, second] = manager.duties as [Role['duties'][0], Role['duties'][0]];
  const duties = [
    { ...first, metrics: [age] },
    { ...second, metrics: [rate, age] },
  ];
  const found = metricsOf({ ...manager, duties });
  expect(found.map(({ metric, duties }) => [metric.id, ...duties.map(({ id }) => id)])).toEqual([
    ['age', 'XS-03-01', 'XS-03-02'],
    ['rate', 'XS-03-02'],
  ]);
});

it('gives nothing for a role that nothing measures', () => {
  expect(metricsOf(boss)).toEqual([]);
});
