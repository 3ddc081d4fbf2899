import { expect, test } from 'vitest';
import RoleRevisions from '../../../src/components/history/RoleRevisions.astro';
import { REVISIONS_HEADING } from '../../../src/handbook/page-headings.ts';
import { rewritten } from '../../history/some-changes.ts';
import { words } from '../words.ts';

test('the last five days of a role are told in a line each, and the rest is linked', async () => {
  const days = [9, 8, 7, 6, 5, 4].map((day) => ({
    date: `2026-06-0${day}`,
    changes: [rewritten('XS-01-01', '盘点')],
  }));
  const said = await words(RoleRevisions, { roleId: 'sales', days, heading: REVISIONS_HEADING });
  expect(said.slice(2, 4)).toEqual(['2026-06-09', '改写 XS-01-01']);
  expect(said).not.toContain('2026-06-04');
  expect(said.at(-1)).toBe('[改了哪些字句，全部 6 次](/roles/sales/changes/)');
});
