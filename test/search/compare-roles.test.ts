import { expect, it } from 'vitest';
import { type ComparedTopic, compareRoles } from '../../src/search/compare-roles.ts';
import { openLibrary } from '../../src/search/library.ts';
import { smallData, smallLibrary } from './small-search.ts';

const told = (topics: readonly ComparedTopic[]) =>
  topics.map(({ topic, duties }) => [
    topic?.title,
    ...duties.map((own) => own.map(({ id }) => id).join()),
  ]);

it('sets what two roles do side by side, topic by topic, and the rest apart', () => {
  const [manager, office] = smallLibrary.roles;
  if (!manager || !office) throw new Error('no two roles');
  const { shared, apart } = compareRoles(manager, office);
  expect(told(shared)).toEqual([['投诉', 'XS-01-02', 'XZ-01-02,XZ-01-03']]);
  expect(apart.map(told)).toEqual([
    [['库存', 'XS-01-01,XS-01-03', '']],
    [['印章', '', 'XZ-01-01']],
  ]);
});

it('keeps duties without a topic, and tells a duty under each topic that is shared', () => {
  const duties = [
    { id: 'XS-01-01', text: '甲', role: 0, topics: [0, 1] },
    { id: 'XS-01-02', text: '乙', role: 0 },
    { id: 'XZ-01-01', text: '丙', role: 1, topics: [1, 0] },
  ];
  const [manager, office] = openLibrary({ ...smallData, duties }).roles;
  if (!manager || !office) throw new Error('no two roles');
  const { shared, apart } = compareRoles(manager, office);
  expect(told(shared)).toEqual([
    ['库存', 'XS-01-01', 'XZ-01-01'],
    ['投诉', 'XS-01-01', 'XZ-01-01'],
  ]);
  expect(apart.map(told)).toEqual([[[undefined, 'XS-01-02', '']], []]);
});
