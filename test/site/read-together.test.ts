import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseFolder } from '../../src/content/read-content.ts';
import { readTogether } from '../../src/site/read-together.ts';
import { largeCompany } from '../large-company.ts';
import { temporaryFolder } from '../temporary-folder.ts';

// What is kept stands below the folder in which a build runs.
const project = process.cwd();
const folder = temporaryFolder();
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(project));

const texts = largeCompany(150);
const read = (files: ReadonlyMap<string, string>) => {
  const all = { texts: files, problems: [], unread: [] };
  return { together: readTogether(all), alone: parseFolder(all) };
};

test('two threads read what one reads, the second time as the first', () => {
  for (let turn = 0; turn < 2; turn++) {
    const { together, alone } = read(texts);
    expect(together).toEqual(alone);
    expect(together.roles).toHaveLength(150);
  }
  const pages = [...texts.keys()].filter((file) => file.endsWith('.mdx'));
  const kept = readdirSync('node_modules/.cache/handbook-content');
  expect(kept.filter((name) => !name.endsWith('.draft'))).toHaveLength(pages.length);
});

test('a changed page is read anew, and the others are as before', () => {
  const [file = '', text = ''] = [...texts].find(([, it]) => it.includes('病历')) ?? [];
  const { together, alone } = read(new Map(texts).set(file, text.replaceAll('病历', '处方')));
  expect(together).toEqual(alone);
  expect(together.roles.flatMap(({ duties }) => duties)[0]?.text).toContain('处方');
});
