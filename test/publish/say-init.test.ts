import { mkdirSync, rmdirSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layoutOf } from '../../src/publish/layout.ts';
import type { Manifest } from '../../src/publish/releases.ts';
import { sayInit } from '../../src/publish/say-init.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('HR is told where to clone from: a path is for this machine, and a forge keeps its own', () => {
  const layout = layoutOf(temporaryFolder());
  mkdirSync(layout.repo);
  const release: Manifest = {
    ...{ name: '00001-abcdef12', commit: '', engine: '', author: '', subject: '', pusher: '' },
    ...{ activated: '', files: {} },
  };
  const own = sayInit(layout, release, true);
  expect(own).toContain('只在这台服务器上能用');
  expect(own).toContain(`git clone '${layout.repo}'`);
  rmdirSync(layout.repo);
  symlinkSync(temporaryFolder(), layout.repo);
  const forge = sayInit(layout, release, true);
  expect(forge).toContain('照旧从代码平台克隆');
  expect(forge).not.toContain('git clone');
});
