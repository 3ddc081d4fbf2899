import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readArguments } from '../../src/check/read-arguments.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let here = '';
beforeEach(() => {
  here = temporaryFolder();
});

it('means the folder it is run in, and only checks', () => {
  expect(readArguments(here, [])).toEqual({ folder: here, fix: false, json: false });
});

it('takes another folder and flags in any order', () => {
  mkdirSync(join(here, 'other'));
  const folder = join(here, 'other');
  expect(readArguments(here, ['--json', 'other'])).toEqual({ folder, fix: false, json: true });
  expect(readArguments(here, [folder, '--fix'])).toEqual({ folder, fix: true, json: false });
});

it('takes the content itself for the folder in which it is', () => {
  mkdirSync(join(here, 'content'));
  expect(readArguments(here, ['content'])).toMatchObject({ folder: here });
  expect(readArguments(join(here, 'content'), [])).toMatchObject({ folder: here });
});

it.each([
  [['--fxi'], '不认识的参数「--fxi」。'],
  [['-f'], '不认识的参数「-f」。'],
  [['nowhere'], '没有文件夹「nowhere」。'],
  [['.', '..'], '只能检查一个文件夹，却写了 2 个。'],
])('refuses %j and says how it is used', (args, why) => {
  const read = readArguments(here, args);
  expect('refusal' in read && read.refusal).toContain(`${why}用法：npm run check`);
});
