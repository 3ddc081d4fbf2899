import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HOSPITAL } from '../kinds/hospital.ts';
import { writeProject } from '../write-project.ts';
import { build, CACHES, copyProject } from './build-copy.ts';

it('tells in Chinese what nobody foresaw, and leaves the last site as it was', async () => {
  const folder = copyProject('crash');
  rmSync(join(folder, 'content'), { recursive: true });
  writeProject(folder, HOSPITAL);
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last site');
  const bundles = join(folder, CACHES, 'handbook-bundle');
  const [bundle = ''] = readdirSync(bundles);
  const server = join(bundles, bundle, 'server');
  for (const file of readdirSync(server).filter((name) => name.endsWith('.mjs')))
    writeFileSync(join(server, file), "throw new Error('unforeseen');");
  const refused = await build(folder).catch((error: unknown) => error);
  const log = join(folder, 'error.log');
  expect(refused).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /没有生成新网站：程序出了没有料到的错误（错误号 \w{6}）。详细情况在 .*\n原来的网站保持不变。\n$/,
    ),
  });
  expect(refused).toHaveProperty('stderr', expect.stringContaining(log));
  expect(readFileSync(log, 'utf8')).toContain('Error: unforeseen');
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last site');
});

it('tells in the same way why the code of the pages could not be made', async () => {
  const folder = copyProject('no-code');
  rmSync(join(folder, 'content'), { recursive: true });
  writeProject(folder, HOSPITAL);
  writeFileSync(join(folder, 'src/pages/odd.astro'), "---\nimport './nowhere.ts';\n---\n");
  await expect(build(folder)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('没有生成新网站：程序出了没有料到的错误'),
  });
  expect(readFileSync(join(folder, 'error.log'), 'utf8')).toContain('nowhere.ts');
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});
