import { expect, test } from 'vitest';
import { whyFailed } from '../../src/publish/why-failed.ts';

test.each([
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), '服务器的磁盘满了'],
  [new Error('the build ended with 1\nENOSPC: no space left on device'), '服务器的磁盘满了'],
  [Object.assign(new Error('git'), { stderr: 'No space left on device' }), '服务器的磁盘满了'],
  [Object.assign(new Error('open'), { code: 'EACCES' }), '服务器没有权限读写一个文件'],
  [Object.assign(new Error('spawn git'), { code: 'ENOENT' }), '服务器上缺少一个文件或程序'],
  [new Error('what?'), '服务器出了没有料到的错误'],
])('%s is told in words', (error, said) => {
  expect(whyFailed(error)).toBe(said);
});
