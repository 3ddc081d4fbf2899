import { expect, test } from 'vitest';
import { attribute, elementsIn, type SitePage } from '../../src/verify/built-site.ts';
import { sampleHandbook } from '../sample.ts';
import { page, resolveInSite } from './site.ts';

const handbook = sampleHandbook();
const departments = handbook.departments.map(({ id }) => `departments/${id}/index.html`);

test.each(handbook.departments)(
  '$title: its sidebar lists every department, and of the roles only its own',
  ({ id, roles }) => {
    const own = roles.map((role) => `roles/${role.id}/index.html`);
    for (const path of [`departments/${id}/`, ...roles.map((role) => `roles/${role.id}/`)]) {
      const links = sidebarOf(page(path));
      expect(
        links.filter(
          (link) => link.startsWith('departments/') && link !== 'departments/index.html',
        ),
      ).toEqual(departments);
      expect(
        links.filter((link) => link.startsWith('roles/') && link !== 'roles/index.html'),
      ).toEqual(own);
    }
  },
);

test('elsewhere it lists no role at all', () => {
  const links = sidebarOf(page('topics/'));
  expect(links).toEqual(expect.arrayContaining(departments));
  expect(links.filter((link) => /^roles\/./.test(link))).toEqual(['roles/index.html']);
});

/** The pages that the sidebar of a page leads to. */
function sidebarOf(page: SitePage): string[] {
  const sidebar = page.elements.find((element) => attribute(element, 'id') === 'navigation');
  if (!sidebar) throw new Error(`no sidebar on ${page.path}`);
  return elementsIn(sidebar).flatMap((element) => {
    const href = attribute(element, 'href');
    const target = href && !href.startsWith('#') ? resolveInSite(page, href) : null;
    return target ? [target.file] : [];
  });
}
