// npm run bench:check: seconds and CPU of the whole command for this handbook, a large one and a huge file.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { syntheticContent } from '../../test/synthetic/content-files.ts';
import { writeProject } from '../../test/write-project.ts';
import { ownFolder } from './measure/own-folder.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const COMPILED = join(PROJECT, 'scripts/keep-compiled.mjs');
const SAY_CPU = `data:text/javascript,process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  console.error('CPU ' + (user + system) / 1e6);
})`;
const temporary = ownFolder();

time('this handbook', PROJECT);
const large = projectWith('large', syntheticContent(1000));
time('1,000 roles, 15,000 duties', large);
time('the same, once more', large);
const eight = projectWith('eight', syntheticContent(8));
time('8 roles, nothing kept', eight);
const huge = `---\ntitle: 岗位\n---\n${'查一份病历。\n'.repeat(270_000)}`;
writeProject(eight, new Map([['content/guide/huge.mdx', huge]]));
time('the same, with a file of 5 MB', eight);

function projectWith(name: string, files: ReadonlyMap<string, string>): string {
  const folder = join(temporary, name);
  writeProject(folder, files);
  return folder;
}

function time(what: string, folder: string): void {
  const script = join(PROJECT, 'scripts/check.ts');
  const start = performance.now();
  const before = ['--import', COMPILED, '--import', SAY_CPU];
  const { stderr, status } = spawnSync(process.execPath, [...before, script], {
    cwd: folder,
    encoding: 'utf8',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const cpu = Number(/CPU (\S+)\s*$/.exec(stderr)?.[1]).toFixed(1);
  console.log(`${what}: ${seconds} s, ${cpu} s of CPU, ${status === 0 ? 'accepted' : 'refused'}`);
}
