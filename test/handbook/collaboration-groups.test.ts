import { expect, test } from 'vitest';
import { counterpartsOf } from '../../src/handbook/collaboration.ts';
import { foldedCollaborations } from '../../src/handbook/collaboration-fold.ts';
import {
  collaborationGroups,
  collaborationPart,
  counterpartGroups,
  counterpartPart,
  pagesApart,
} from '../../src/handbook/collaboration-groups.ts';
import { splitList } from '../../src/handbook/split-list.ts';
import { storeGroup } from '../store-group.ts';

test('the duties of every pair of departments stand on the pages of the list, each once', () => {
  const all = foldedCollaborations(null, storeGroup());
  const parts = splitList(collaborationGroups(all), 2).flatMap((page) => page.parts);
  expect(all.length).toBeGreaterThan(0);
  for (const collaboration of all) {
    const own = parts.filter(({ group }) => group.collaboration === collaboration);
    expect(own.map(collaborationPart).flatMap(({ duties }) => duties)).toEqual(
      collaboration.duties,
    );
  }
});

test('so do those of both sides of every counterpart', () => {
  const group = storeGroup();
  for (const department of group.departments) {
    const counterparts = counterpartsOf(department, group);
    const parts = splitList(counterpartGroups(counterparts), 2).flatMap((page) => page.parts);
    for (const counterpart of counterparts) {
      const own = parts
        .filter((part) => part.group.counterpart === counterpart)
        .map(counterpartPart);
      expect(own.flatMap(({ ours }) => ours)).toEqual(counterpart.ours);
      expect(own.flatMap(({ theirs }) => theirs)).toEqual(counterpart.theirs);
    }
  }
});

test('a list stands beside other things as long as it is short', () => {
  const rows = (count: number) => [{ label: '内科', rows: Array.from({ length: count }) }];
  expect(pagesApart(rows(149))).toEqual([]);
  expect(pagesApart(rows(150)).map(({ name }) => name)).toEqual(['内科']);
});
