import { expect, test } from 'vitest';
import { compareSites } from '../../src/publish/compare-sites.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

function site(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeProject(
    folder,
    new Map(Object.entries({ '404.html': '', 'handbook.json': '{}', ...files })),
  );
  return folder;
}

test('tells pages whose words differ from those that only look different', () => {
  const one = site({
    'index.html': '<p class="a">院长</p>',
    'a/index.html': '<p>查房</p>',
    'old/index.html': '',
    '_astro/a.1.js': '1',
  });
  const other = site({
    'index.html': '<p class="b">院长</p>',
    'a/index.html': '<p>巡房</p>',
    'index.html.gz': 'z',
    'handbook.json': '{ }',
    '_astro/a.2.js': '2',
  });
  expect(compareSites(one, other)).toEqual({
    words: ['a/index.html', 'old/index.html'],
    others: ['handbook.json', 'index.html'],
  });
  expect(compareSites(one, one)).toEqual({ words: [], others: [] });
});

test('the name of a release is no difference', () => {
  const [one, other] = ['1a', '2b'].map((id) =>
    site({ 'index.html': '', 'release.json': `{"id":"${id}"}` }),
  );
  expect(compareSites(one ?? '', other ?? '')).toEqual({ words: [], others: [] });
});
