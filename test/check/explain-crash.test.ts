import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { explainCrash } from '../../src/check/explain-crash.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('says in Chinese what did not come about, and keeps the whole error in a file', () => {
  const folder = temporaryFolder();
  const said = explainCrash(new RangeError('Maximum call stack'), folder, '没有生成新网站');
  const [, number = ''] = /错误号 (\w{6})/.exec(said) ?? [];
  const log = join(folder, 'error.log');
  expect(said).toBe(
    `没有生成新网站：程序出了没有料到的错误（错误号 ${number}）。详细情况在 ${log}，请把这个文件和错误号交给维护手册程序的人。`,
  );
  const kept = readFileSync(log, 'utf8');
  expect(kept).toContain(number);
  expect(kept).toContain('RangeError: Maximum call stack\n    at ');
});

it('gives one number for one error and names what the computer lacks', () => {
  const folder = temporaryFolder();
  const full = () => Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  expect(explainCrash(full(), folder, '甲')).toBe(explainCrash(full(), folder, '甲'));
  expect(explainCrash(full(), folder, '甲')).toContain('甲：磁盘满了（');
});

it('says all of it where no file can be written', () => {
  const nowhere = join(temporaryFolder(), 'nowhere');
  expect(explainCrash('乙', nowhere, '甲')).toContain("错误号交给维护手册程序的人：'乙'");
});
