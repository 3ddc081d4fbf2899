import { expect, test } from 'vitest';
import type { SitePage } from '../../src/verify/built-site.ts';
import { kindsOfPages } from './kinds-of-pages.ts';

test.each([
  ['roles', ['roles/nurse/', 'roles/doctor/']],
  ['a list and its further pages', ['topics/', 'topics/page/2/', 'topics/page/3/']],
  ['what departments are asked', ['review/departments/ward/', 'review/departments/office/']],
  ['departments on paper', ['print/departments/ward/', 'print/departments/office/']],
  ['versions of roles', ['roles/nurse/versions/1.0/', 'roles/doctor/versions/a-0/']],
  ['sheets of earlier versions to sign', ['roles/nurse/sign/1.0/', 'roles/doctor/sign/2.0/']],
])('of %s the longest page stands for all', (_, [first = '', ...others]) => {
  const pages = [...others.map((path) => page(path, 'short')), page(first, 'the longest')];
  expect(kindsOfPages(pages)).toEqual([first]);
});

test('what is read for something else is of another kind', () => {
  const paths = [
    ...['', '404.html', 'roles/', 'roles/nurse/', 'roles/nurse/changes/', 'review/'],
    ...['roles/nurse/changes/duties/', 'roles/nurse/versions/', 'roles/nurse/versions/1.0/'],
    ...['roles/nurse/sign/', 'roles/nurse/sign/1.0/', 'departments/ward/sign/'],
    ...['review/departments/ward/', 'print/', 'print/lists/', 'print/departments/ward/'],
  ];
  expect(kindsOfPages(paths.map((path) => page(path, path)))).toEqual(paths);
});

test('a page that only leads on is of no kind', () => {
  expect(kindsOfPages([page('roles/former/', '<meta http-equiv="refresh">')])).toEqual([]);
});

function page(path: string, html: string): SitePage {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return { path: file, html, elements: [], ids: [] };
}
