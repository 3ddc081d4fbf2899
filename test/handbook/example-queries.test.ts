import { expect, it } from 'vitest';
import { exampleQueries } from '../../src/handbook/example-queries.ts';
import { shop } from './shop.ts';

it('asks for topics that one role alone answers for, one a role, and for a metric in use', () => {
  expect(exampleQueries(shop())).toEqual(['库存', '库龄']);
});

it('has nothing to ask of a handbook without topics and metrics', () => {
  expect(exampleQueries({ ...shop(), topics: [], metrics: [] })).toEqual([]);
});

it('never asks for a topic that several roles answer for', () => {
  const [topic] = shop().topics;
  const [a, b] = shop().roles;
  if (!topic || !a || !b) throw new Error('the shop has lost its topics');
  const duties = [a, b].map((role) => ({
    ...(topic.duties[0] as never as object),
    role,
    kind: '主责',
  }));
  const shared = { ...topic, duties } as unknown as typeof topic;
  expect(exampleQueries({ ...shop(), topics: [shared], metrics: [] })).toEqual([]);
});
