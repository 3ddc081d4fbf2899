import { expect, it } from 'vitest';
import { contentPath } from '../../src/markdown/content-path.ts';

it.each([
  ['/srv/handbook/content/roles/a.mdx', 'content/roles/a.mdx'],
  ['C:\\handbook\\content\\roles\\a.mdx', 'content/roles/a.mdx'],
  ['/srv/content/handbook/content/guide/b.mdx', 'content/guide/b.mdx'],
  ['content/roles/a.mdx', 'content/roles/a.mdx'],
])('contentPath of %j begins at the content folder', (path, expected) => {
  expect(contentPath({ path })).toBe(expected);
});
