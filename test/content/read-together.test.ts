import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseFolder } from '../../src/content/read-content.ts';
import { readTogether } from '../../src/content/read-together.ts';
import { syntheticContent } from '../synthetic/content-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

// What is kept stands below the folder in which a build runs.
const project = process.cwd();
const folder = temporaryFolder();
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(project));

const texts = syntheticContent(70);
const read = (files: ReadonlyMap<string, string>) => {
  const all = { texts: files, files: new Set<string>(), problems: [], unread: [] };
  return { together: readTogether(all), alone: parseFolder(all) };
};

/** Settings, topics, metrics, partners, approvals, sources and answers, as they are or as they are not there. */
const LISTS = 7;

test('two threads read what one reads, the second time as the first', () => {
  for (let turn = 0; turn < 2; turn++) {
    const { together, alone } = read(texts);
    expect(together).toEqual(alone);
    expect(together.roles).toHaveLength(70);
  }
  const pages = [...texts.keys()].filter((file) => file.endsWith('.mdx'));
  const kept = readdirSync('node_modules/.cache/handbook-content');
  expect(kept.filter((name) => !name.endsWith('.draft'))).toHaveLength(pages.length + LISTS);
});

test('a changed page is read anew, and the others are as before', () => {
  const [file = '', text = ''] =
    [...texts].find(([path]) => path.startsWith('content/roles/')) ?? [];
  const changed = text.replace(/^1\. /m, '1. 处方：');
  const { together, alone } = read(new Map(texts).set(file, changed));
  expect(together).toEqual(alone);
  expect(together.roles.find((role) => role.file === file)?.duties[0]?.text).toMatch(/^处方：/);
});

test('one thread reads the same while the other draws', () => {
  const pages = new Map([...texts].map(([file, text]) => [file, `${text}\n`]));
  const all = { texts: pages, files: new Set<string>(), problems: [], unread: [] };
  expect(readTogether(all, { drawing: 1000 })).toEqual(parseFolder(all));
});
