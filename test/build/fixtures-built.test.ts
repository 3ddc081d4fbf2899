import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { commit } from '../commit.ts';
import { expectedOf, readFixture } from '../fixtures.ts';
import { writeProject } from '../write-project.ts';
import { build, copyProject } from './build-copy.ts';

let folder = '';
beforeAll(() => {
  folder = copyProject('fixtures');
  // The sample's history is not that of the fixtures.
  rmSync(join(folder, '.git'), { recursive: true });
});

it('what the check only reminds of is built', async () => {
  put('role-without-duty', 'product-as-emphasis', 'duty-said-twice');
  expect(existsSync(join(await build(folder), 'index.html'))).toBe(true);
});

it.each([
  'unknown-department',
  'topics-with-syntax-error',
  'sub-items-indented-by-2',
  'merge-conflict',
  'script',
])('%s: what the check refuses the build refuses in the same words', async (fault) => {
  put(fault);
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), 'the last site');
  const refused = await build(folder).catch((error: unknown) => error);
  const stderr = expect.stringContaining(`${expectedOf(fault)}\n内容有错误，没有生成新网站`);
  expect(refused).toMatchObject({ code: 1, stderr });
});

it('what git remembers the build tells as the check does', async () => {
  put('unknown-department');
  commit(folder, '2026-01-03');
  const file = join(folder, 'content/roles/general-manager.mdx');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace(/\n2\. [\s\S]*$/, '\n'));
  const refused = await build(folder).catch((error: unknown) => error);
  const stderr = expect.stringContaining('编号「ZJ-01-02」以前用过');
  expect(refused).toMatchObject({ code: 1, stderr });
});

/** Puts the sound fixture with what one or more faults change of it in place of the content. */
function put(...faults: readonly string[]): void {
  rmSync(join(folder, 'content'), { recursive: true });
  const sound = readFixture();
  const changed = faults
    .flatMap((fault) => [...readFixture(fault)])
    .filter(([file, text]) => sound.get(file) !== text);
  writeProject(folder, new Map([...sound, ...changed]));
}
