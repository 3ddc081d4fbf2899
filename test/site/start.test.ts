import { expect, test } from 'vitest';
import { attribute, elementsIn, textOf } from '../../src/verify/built-site.ts';
import { sampleHandbook } from '../sample.ts';
import { page, resolveInSite } from './site.ts';

const { roles } = sampleHandbook();

test('the page to choose from leads to the first day of every role, in the order of roles', () => {
  const choices = page('start/');
  const links = choices.elements.filter((it) => attribute(it, 'data-choose-role') !== undefined);
  expect(links.map((it) => resolveInSite(choices, attribute(it, 'href') ?? '')?.file)).toEqual(
    roles.map(({ id }) => `start/${id}/index.html`),
  );
});

test.each(roles)('$title: its first day names every duty and metric of the role', (role) => {
  const main = page(`start/${role.id}/`).elements.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error('no main');
  const links = elementsIn(main).filter(({ tagName }) => tagName === 'a');
  const rows = links.filter((it) => attribute(it, 'class') === 'duty-link').map(textOf);
  const shown = (text: string) => rows.some((row) => row.includes(text));
  expect(role.duties.filter(({ id, text }) => !shown(id) || !shown(text))).toEqual([]);
  const metrics = links.filter((it) => attribute(it, 'href')?.includes('metrics/#')).map(textOf);
  expect(new Set(metrics)).toEqual(
    new Set(role.duties.flatMap((duty) => duty.metrics.map(({ name }) => name))),
  );
});
