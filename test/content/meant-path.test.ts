import { expect, it } from 'vitest';
import { meantPath } from '../../src/content/meant-path.ts';

it.each([
  ['content/roles/a.mdx', 'content/roles/a.mdx'],
  ['content/roles/a.MDX', 'content/roles/a.mdx'],
  ['content/roles/a.md', 'content/roles/a.mdx'],
  ['content/roles/a.mdx.txt', 'content/roles/a.mdx'],
  ['content/role/a.mdx', 'content/roles/a.mdx'],
  ['content/Department/a.mdx', 'content/departments/a.mdx'],
  ['content/guides/a.mdx', 'content/guide/a.mdx'],
  ['content/roles/old/a.mdx', 'content/roles/a.mdx'],
  ['content/topics.yaml', 'content/topics.yaml'],
  ['content/Topic.yml', 'content/topics.yaml'],
  ['content/handbook.yaml.txt', 'content/handbook.yaml'],
])('%s is meant as %s', (path, meant) => {
  expect(meantPath(path)).toBe(meant);
});

it.each([
  'content/a.mdx',
  'content/roles/a.docx',
  'content/roles/topics.yaml',
  'content/notes.yaml',
])('nothing tells what %s is meant as', (path) => {
  expect(meantPath(path)).toBeNull();
});
