import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/content/read-folder.ts';
import type { EditableContent } from '../../src/editor/editable-content.ts';
import { SAMPLE } from '../sample.ts';
import { SITE_FOLDER } from './site.ts';

const file = join(SITE_FOLDER, 'edit/content.json');
const written: EditableContent = JSON.parse(readFileSync(file, 'utf8'));

test('the content that the page edits is every text as it stands, in the order of the folder', () => {
  expect(Object.entries(written.texts)).toEqual([...readFolder(SAMPLE).texts]);
});

test('it tells every number that there ever was, and names nobody who left', () => {
  const roles = Object.entries(written.texts).filter(([path]) => path.startsWith('content/roles/'));
  const numbers = roles.flatMap(([, text]) =>
    [...text.matchAll(/^ +- 编号：(\S+)$/gm)].map(([, number]) => number),
  );
  expect(numbers.length).toBeGreaterThan(0);
  expect(written.past?.numbers).toEqual(expect.arrayContaining(numbers));
  expect(Object.keys(written.past ?? {})).toEqual(['numbers', 'duties', 'lists', 'things']);
});

test('it names no repository where HR and the server name none', () => {
  expect(written.git).toBeNull();
});
