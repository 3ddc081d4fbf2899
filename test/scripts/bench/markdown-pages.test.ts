import { expect, it } from 'vitest';
import { markdownPages, rolePath } from '../../../scripts/bench/peers/markdown-pages.ts';
import { syntheticCompany } from '../../synthetic/company.ts';

const company = syntheticCompany(30);
const pages = markdownPages(company);
const bodies = new Map(pages.map(({ path, body }) => [path, body]));

it('a role’s page in Markdown has all its duties, with their facts', () => {
  for (const role of company.roles)
    for (const { text, id, facts } of role.groups.flatMap(({ duties }) => duties)) {
      const body = bodies.get(rolePath(role));
      expect(body).toContain(`. ${text}\n`);
      expect(body).toContain(`编号：${id}\n`);
      for (const [label, value] of facts) expect(body).toContain(`${label}：${value}\n`);
    }
});

it('its links lead to pages', () => {
  const links = pages.flatMap(({ body }) =>
    [...body.matchAll(/\]\(\/(.*?)\/\)/g)].map(([, link = '']) => link),
  );
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter((link) => !bodies.has(link))).toEqual([]);
});
