import { beforeEach, expect, test } from 'vitest';
import { ciProject } from './project.ts';

let project: ReturnType<typeof ciProject>;
beforeEach(() => {
  project = ciProject();
});

test('the built site, and nothing else, becomes the branch pages, each on top of the last', () => {
  for (const copy of ['index.html.gz', 'index.html.br']) project.write(`dist/${copy}`, '');
  publish('旧');
  project.write('content/a.mdx', '');
  project.commit('Change content');
  publish('新');
  expect(published('index.html')).toBe('新');
  expect(project.git('ls-tree', '-r', '--name-only', 'origin/pages')).toBe('index.html');
  expect(project.git('rev-list', '--count', 'origin/pages')).toBe('2');
  expect(project.git('status', '--porcelain')).toBe('');
});

test('a file that the new site has no more is gone', () => {
  project.write('dist/gone/index.html', '');
  publish('旧');
  project.git('clean', '-qfdX', 'dist/gone');
  publish('新');
  expect(project.git('ls-tree', '-r', '--name-only', 'origin/pages')).toBe('index.html');
});

test('an older commit that is built later does not replace a newer one', () => {
  project.write('content/a.mdx', '');
  const newer = project.commit('Change content');
  publish('新');
  project.git('checkout', '-q', project.first);
  expect(publish('旧')).toBe(`${newer} is published already`);
  expect(published('index.html')).toBe('新');
});

function publish(text: string): string {
  project.write('dist/index.html', text);
  return project.script('pages');
}

function published(path: string): string {
  project.git('fetch', '-q', 'origin', 'pages');
  return project.git('show', `FETCH_HEAD:${path}`);
}
