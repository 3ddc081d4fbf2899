import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleHandbook } from './sample.ts';

const SRC = join(import.meta.dirname, '../src');

/** Words of the sample that are the engine's own as well, and numbers that show a form in messages. */
const ALLOWED = ['组织架构', '网站', 'XS-01-01', 'XS-01-02', 'XS-01-06'];

const { company, departments, roles, topics, metrics, duties } = sampleHandbook();
const words = new Set([
  company,
  ...[...departments, ...roles].map(({ title }) => title),
  ...[...topics, ...metrics].map(({ name }) => name),
  ...duties.map(({ id }) => id),
]);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.\w+$/.test(path),
);

test('nothing in src/ knows a name or a number of the sample', () => {
  const known = files.flatMap((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    return [...words].filter((word) => text.includes(word)).map((word) => ({ path, word }));
  });
  expect(known.filter(({ word }) => !ALLOWED.includes(word))).toEqual([]);
  expect(ALLOWED.filter((allowed) => !known.some(({ word }) => word === allowed))).toEqual([]);
});

test('nothing in src/ knows the trade of the sample', () => {
  const known = files.filter((path) => /车|4S/.test(readFileSync(join(SRC, path), 'utf8')));
  expect(known).toEqual([]);
});
