import { expect, test } from 'vitest';
import { readTarget, targetOf, targetPath, targetUrl } from '../../src/editor/target.ts';

test.each([
  ['roles/chef', 'role', 'content/roles/chef.mdx', '/roles/chef/'],
  ['departments/kitchen', 'department', 'content/departments/kitchen.mdx', '/departments/kitchen/'],
  ['topics/menu', 'topic', 'content/topics.yaml', '/topics/menu/'],
  ['metrics/waste', 'metric', 'content/metrics.yaml', '/metrics/#waste'],
  ['partners/dairy', 'partner', 'content/partners.yaml', '/partners/#dairy'],
])('%s names a %s, written in %s and shown at %s', (path, kind, file, url) => {
  const target = readTarget(path);
  expect(target).toMatchObject({ kind, file });
  expect(target && targetPath(target)).toBe(path);
  expect(target && targetUrl(target)).toBe(url);
});

test.each(['', 'roles', 'roles/', 'guide/how-to-read', '../secrets'])(
  '「%s」 names nothing that has a form',
  (path) => {
    expect(readTarget(path)).toBeNull();
  },
);

test('a thing of a kind knows its file', () => {
  expect(targetOf('role', 'chef').file).toBe('content/roles/chef.mdx');
});
