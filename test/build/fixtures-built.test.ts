import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { judgeProject } from '../../src/check/judge-project.ts';
import { runCheck } from '../../src/check/run-check.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { siteRenderer } from '../../src/diagrams/site-renderer.ts';
import { formatProblems } from '../../src/handbook/format-problems.ts';
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

it('what the check only reminds of is built, and nothing of the last site is left', async () => {
  put('role-without-duty', 'product-as-emphasis', 'duty-said-twice');
  putLastSite();
  const dist = await build(folder);
  expect(readdirSync(dist)).toContain('index.html');
  expect(readdirSync(dist)).not.toContain(LAST);
});

it('what the check refuses the build refuses in the same words', async () => {
  const faults = [
    'topics-with-syntax-error',
    'sub-items-indented-by-2',
    'merge-conflict',
    'script',
  ];
  put(...faults);
  const said = await refusedAsChecked();
  for (const fault of faults) expect(said).toContain(wordsOf(fault));
});

it('what git remembers the build tells as the check does', async () => {
  put('unknown-department');
  commit(folder, '2026-01-03');
  const file = join(folder, 'content/roles/general-manager.mdx');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace(/\n2\. [\s\S]*$/, '\n'));
  const said = await refusedAsChecked();
  expect(said).toContain(wordsOf('unknown-department'));
  expect(said).toContain('编号「ZJ-01-02」以前用过');
});

it('a chart that cannot be drawn the build tells as the check does, and nothing else', async () => {
  put();
  commit(folder, '2026-01-04');
  const file = join(folder, 'content/departments/sales.mdx');
  const chart = '```mermaid\nflowchart TD\n  a --> b{["是否同意\n```\n';
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${chart}`);
  const checked = await runCheck(folder, [], siteRenderer).finally(() => siteRenderer.close());
  expect(checked.findings).toContain('图画不出来');
  expect(await refused()).toBe(`${checked.findings}\n${LEFT}`);
});

/** What the build says of what is refused, which is what the check says. */
async function refusedAsChecked(): Promise<string> {
  const { problems } = judgeProject(folder, readFolder(folder)).built;
  const said = await refused();
  expect(said).toBe(`${formatProblems(problems)}\n${LEFT}`);
  return said;
}

/** Builds what is refused, whereby the last site is left; gives what the build says. */
async function refused(): Promise<string> {
  putLastSite();
  const error = await build(folder).catch((error: unknown) => error);
  expect(error).toMatchObject({ code: 1 });
  expect(readdirSync(join(folder, 'dist'))).toEqual([LAST]);
  return (error as { readonly stderr: string }).stderr;
}

const LEFT = '内容有错误，没有生成新网站；原来的网站保持不变。\n';

/** What is said of one fault, without how many there are. */
function wordsOf(fault: string): string {
  return expectedOf(fault).replace(/\n\n共 1 处错误。$/, '\n');
}

function putLastSite(): void {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', LAST), 'the last site');
}

const LAST = 'last.html';

/** Puts the sound fixture with what one or more faults change of it in place of the content. */
function put(...faults: readonly string[]): void {
  rmSync(join(folder, 'content'), { recursive: true });
  const sound = readFixture();
  const changed = faults
    .flatMap((fault) => [...readFixture(fault)])
    .filter(([file, text]) => sound.get(file) !== text);
  writeProject(folder, new Map([...sound, ...changed]));
}
