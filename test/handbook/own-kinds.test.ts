import { expect, it } from 'vitest';
import { ownKinds } from '../../src/handbook/own-kinds.ts';
import { content } from './written.ts';

it('gives the words of the firm, and none where it has none', () => {
  const { handbook } = content();
  const data = { ...handbook.data, kinds: { 督促: '监督' } };
  expect([...ownKinds({ handbook: { ...handbook, data } })]).toEqual([['督促', '监督']]);
  expect(ownKinds({ handbook }).size).toBe(0);
});
