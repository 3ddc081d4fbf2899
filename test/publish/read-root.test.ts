import { writeFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { layoutOf } from '../../src/publish/layout.ts';
import { readRoot } from '../../src/publish/read-root.ts';
import { temporaryFolder } from '../temporary-folder.ts';

afterEach(() => vi.restoreAllMocks());

test('a server is for the user who made it, and for nobody else', () => {
  const root = temporaryFolder();
  expect(() => readRoot(root, root)).toThrow('不是发布服务器的文件夹');
  writeFileSync(layoutOf(root).settings, '{}');
  expect(readRoot(root, root).root).toBe(root);
  vi.spyOn(process, 'getuid').mockReturnValue(4_000_000);
  expect(() => readRoot(root, root)).toThrow(/属于用户 \S+，.*请换成这个用户再运行：sudo -iu /);
});
