import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toOpenData } from '../../src/handbook/open-data.ts';
import { attribute, textOf } from '../../src/verify/built-site.ts';
import { sampleHandbook } from '../sample.ts';
import { page, SITE_FOLDER } from './site.ts';

const handbook = sampleHandbook();

test('Astro and the scripts read the same handbook', () => {
  const published = JSON.parse(readFileSync(join(SITE_FOLDER, 'handbook.json'), 'utf8'));
  expect(published).toEqual(toOpenData(handbook));
});

test('every duty stands on its role’s page, whole and with its number as anchor', () => {
  const missing = handbook.duties.filter(({ id, text, role }) => {
    const element = page(`roles/${role.id}/`).elements.find((el) => attribute(el, 'id') === id);
    return !element || !compact(textOf(element)).includes(compact(text));
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('every topic’s page holds every duty about it', () => {
  const missing = handbook.topics.flatMap((topic) => {
    const text = compact(page(`topics/${topic.id}/`).elements.map(textOf).join());
    return topic.duties.filter((duty) => !text.includes(compact(duty.text))).map(({ id }) => id);
  });
  expect(missing).toEqual([]);
});

test('the page of everybody outside holds every duty that names them', () => {
  expect(handbook.partners.length).toBeGreaterThan(0);
  const missing = handbook.partners.flatMap((partner) => {
    const text = compact(page(`partners/${partner.id}/`).elements.map(textOf).join());
    return partner.duties.filter((duty) => !text.includes(compact(duty.text))).map(({ id }) => id);
  });
  expect(missing).toEqual([]);
});

test('departments, roles’ first days and the page of cooperation lead to those outside', () => {
  const without = handbook.duties.flatMap(({ role, partners }) =>
    partners.flatMap(({ id }) =>
      [`departments/${role.department.id}/`, `start/${role.id}/`, 'collaboration/'].filter(
        (path) => !page(path).html.includes(`partners/${id}/`),
      ),
    ),
  );
  expect(without).toEqual([]);
});

test('every metric, every pair of departments and every source item has its anchor', () => {
  const metrics = page('metrics/').ids;
  const sources = page('sources/').ids;
  expect(handbook.metrics.filter(({ id }) => !metrics.includes(id))).toEqual([]);
  expect(handbook.sources.filter(({ id }) => !sources.includes(id))).toEqual([]);
});

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}
