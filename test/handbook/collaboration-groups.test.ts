import { expect, test } from 'vitest';
import { foldedCollaborations } from '../../src/handbook/collaboration-fold.ts';
import { collaborationGroups, collaborationPart } from '../../src/handbook/collaboration-groups.ts';
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
