import { expect, it } from 'vitest';
import KindBadge from '../../src/components/KindBadge.astro';
import { words } from './words.ts';

it('names every kind but 主责, which goes without saying, and the words of the firm', async () => {
  const kinds = ['主责', '协办', '监督', '审批', '知会'];
  const said = await Promise.all(kinds.map((kind) => words(KindBadge, { kind })));
  expect(await words(KindBadge, { kind: '督促' })).toEqual(['督促']);
  expect(said.flat()).toEqual(['协办', '监督', '审批', '知会']);
});
