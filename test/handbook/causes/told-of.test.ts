import { expect, it } from 'vitest';
import { toldOf } from '../../../src/handbook/causes/told-of.ts';

it('keeps what an earlier cause told beside what is told now', () => {
  const link = { file: 'content/roles/a.mdx', line: 3, text: '制度' };
  const first = toldOf([], [{ page: { file: 'content/guide/old.mdx', links: [link] } }]);
  const use = { name: '院办', kinds: ['部门' as const], places: [], right: null };
  const told = toldOf([use], [{ page: { file: 'content/guide/b.mdx', links: [link] } }], first);
  expect([...told.files]).toEqual(['content/guide/old.mdx', 'content/guide/b.mdx']);
  expect(told.names.get('部门')).toEqual(new Set(['院办']));
});
