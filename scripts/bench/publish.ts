// npm run bench:publish [-- PUSHES VIEWS]: real pushes through nginx under load; what they take, and what readers saw.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { liveRelease } from '../../src/publish/manifests.ts';
import { git, ownServer, writeDuty } from '../publish/trial/own-server.ts';
import { machine } from './measure/machine.ts';
import { markdownTable } from './measure/markdown-table.ts';
import { median } from './measure/median.ts';
import { ownFolder } from './measure/own-folder.ts';
import { type Files, judgeViews } from './publish/judge-views.ts';
import { readLikeABrowser } from './publish/read-like-a-browser.ts';
import { serveWithNginx } from './publish/serve-with-nginx.ts';

const [pushes = 20, fewestViews = 5000] = process.argv.slice(2).map(Number);
const ROLES = readdirSync(join(import.meta.dirname, '../../test/sample/content/roles'));
const work = ownFolder();
chmodSync(work, 0o755);
const { layout, clone } = await ownServer(work);
const site = await serveWithNginx(layout.root, join(work, 'nginx'), 8700);
git(clone, 'remote', 'set-url', 'origin', site.push);
git(clone, 'fetch', '-q');

const releases: Files[] = [];
const note = () => {
  const live = liveRelease(layout);
  if (live) releases.push(live.files);
};
note();
let isOver = false;
let viewed = 0;
const paths = ['', 'search/', 'topics/', ...ROLES.map((file) => `roles/${file.slice(0, -4)}/`)];
const reading = readLikeABrowser(site.url, paths, () => {
  viewed++;
  return isOver;
});

const live: number[] = [];
const refused: number[] = [];
const back: number[] = [];
for (let n = 1; n <= pushes; n++) {
  writeDuty(clone, `content/roles/${ROLES[n % ROLES.length]}`, `整理第 ${n} 批样品`);
  const commit = git(clone, 'rev-parse', 'HEAD').trim();
  live.push(
    await timed(
      () => push(true),
      () => says(commit),
    ),
  );
  note();
}
while (viewed < fewestViews) await sleep(100);
for (let n = 0; n < 5; n++) {
  writeDuty(clone, `content/roles/${ROLES[0]}`, `<script>${n}`);
  refused.push(await timed(() => push(false)));
  git(clone, 'reset', '-q', '--hard', 'origin/main');
}
for (let n = 0; n < 5; n++) {
  const before = liveRelease(layout)?.name;
  back.push(await timed(rollBack, async () => liveRelease(layout)?.name !== before));
  note();
}
isOver = true;
const judged = judgeViews(await reading, releases);
await site.close();

const seconds = (times: readonly number[]) =>
  [median(times), Math.max(...times)].map((time) => (time / 1000).toFixed(1));
console.log(`${markdownTable(
  ['Seconds', 'Median', 'Most'],
  [
    [`${pushes} pushes, until readers have the text`, ...seconds(live)],
    ['5 refusals', ...seconds(refused)],
    ['5 rollbacks, until readers have the text', ...seconds(back)],
  ],
)}

${judged.views} views of pages (${judged.requests} requests): ${judged.failed} failed, ${judged.mixed} mixed, ${judged.missing} with something missing.
${judged.examples.join('\n')}
${machine()}; \`npm run bench:publish -- ${pushes} ${fewestViews}\`.`);

/** Milliseconds until a thing is done, or until what it was for is so. Rejects where it fails. */
async function timed(act: () => Promise<void>, isSo?: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  const acting = act();
  const isReached = async () => {
    while (isSo && !(await isSo())) await sleep(20);
    return performance.now() - start;
  };
  // Who waits for what never comes would not hear that it failed.
  if (isSo)
    return (await Promise.all([Promise.race([isReached(), acting.then(isReached)]), acting]))[0];
  await acting;
  return performance.now() - start;
}

async function push(isWelcome: boolean): Promise<void> {
  const { status, said } = await run('git', ['push', '-q', 'origin', 'HEAD:main'], clone);
  if ((status === 0) !== isWelcome) throw new Error(said);
}

async function rollBack(): Promise<void> {
  const script = join(layout.engine, 'scripts/publish/rollback.ts');
  const { status, said } = await run(process.execPath, [script, '--root', layout.root], work);
  if (status !== 0) throw new Error(said);
}

async function run(program: string, args: readonly string[], cwd: string) {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  const said = text(child.stderr);
  const [status] = await once(child, 'close');
  return { status, said: await said };
}

/** Whether readers are given the release of a commit. */
async function says(commit: string): Promise<boolean> {
  const told: { commit?: string } = await (await fetch(`${site.url}release.json`)).json();
  return told.commit === commit;
}
