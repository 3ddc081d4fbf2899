import { expect, test } from 'vitest';
import { editLink } from '../../src/handbook/edit-link.ts';
import { smallHandbook } from '../small-handbook.ts';

test('the edit link is the pattern with the path of the file, or absent without a pattern', () => {
  const handbook = smallHandbook();
  const editUrl = 'https://git.example/edit/main/{file}';
  expect(editLink(handbook, 'content/roles/a.mdx')).toBeNull();
  expect(editLink({ ...handbook, editUrl }, 'content/roles/a.mdx')).toBe(
    'https://git.example/edit/main/content/roles/a.mdx',
  );
});
