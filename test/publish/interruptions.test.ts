import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { reconcile } from '../../src/publish/reconcile.ts';
import { runStatus } from '../../src/publish/run-status.ts';
import { STEPS } from '../../src/publish/stop-at.ts';
import { type cloneOf, makeServer, ROLE } from './server.ts';
import { smallDisk } from './small-disk.ts';

let server: Awaited<ReturnType<typeof makeServer>>;
let clone: ReturnType<typeof cloneOf>;
const RECEIVED = STEPS.indexOf('received');

const disk = smallDisk(200);
if ('reason' in disk)
  console.warn(`no small disk, so nothing is tried on a full one: ${disk.reason}`);

beforeAll(async () => {
  server = await makeServer('folder' in disk ? disk.folder : undefined);
  clone = server.clone();
  return () => 'remove' in disk && disk.remove();
});

describe('before git takes a push, being killed changes nothing', () => {
  test.each(STEPS.slice(0, RECEIVED))('at the step %s', async (step) => {
    clone.restart();
    const before = server.liveRelease();
    const commit = clone.commit('改');
    const { isTaken, said } = await clone.push(undefined, { PUBLISH_STOP_AT: step });
    expect(said).toMatch(/没有发布：服务器上的发布程序意外停下，网站保持原样（编号 s\d+）/);
    expect(said).not.toContain('Killed');
    expect(isTaken).toBe(false);
    expectWhole();
    expect(server.liveRelease()).toEqual(before);
    expect(server.log().at(-1)).toMatchObject({
      event: 'failed',
      number: expect.stringMatching(/^s/),
    });

    expect(await reconcile(server.layout, false)).toEqual([]);
    expect(readdirSync(server.layout.tmp)).toEqual([]);
    if (step !== 'staged') server.stageLike(before?.commit ?? '', commit);
    expect((await clone.push()).isTaken).toBe(true);
    expect(server.liveRelease()).toMatchObject({ commit });
  });
});

describe('after git took a push, being killed leaves a whole site, and the rest is done later', () => {
  test.each(STEPS.slice(RECEIVED))('at the step %s', async (step) => {
    clone.restart();
    const before = server.liveRelease();
    const commit = clone.commit('改');
    server.stageLike(before?.commit ?? '', commit);
    const { isTaken, said } = await clone.push(undefined, { PUBLISH_STOP_AT: step });
    expect(isTaken).toBe(true);
    expect(said).toContain('内容已经收下，网站还没有换上');
    expectWhole();
    expect(server.liveRelease()?.commit).toBe(step === 'switched' ? commit : before?.commit);

    await reconcile(server.layout, false);
    expectWhole();
    expect(server.liveRelease()).toMatchObject({ commit });
    expect(await reconcile(server.layout, false)).toEqual([]);

    const next = clone.commit('再改');
    server.stageLike(commit, next);
    expect((await clone.push()).said).toContain('已经发布');
    expect(server.liveRelease()).toMatchObject({ commit: next });
  });
});

test('a push heals by itself what an earlier one left', async () => {
  clone.restart();
  const live = server.liveRelease()?.commit ?? '';
  const killed = clone.commit('改');
  server.stageLike(live, killed);
  await clone.push(undefined, { PUBLISH_STOP_AT: 'released' });
  const commit = clone.commit('再改');
  server.stageLike(live, commit);
  expect((await clone.push()).isTaken).toBe(true);
  expect(server.liveRelease()).toMatchObject({ commit });
});

test('locks that git left are removed, by a push those in its way, by the reconciling all', async () => {
  clone.restart();
  const { repo } = server.layout;
  const old = new Date(Date.now() - 3600_000);
  const leave = (path: string) => {
    writeFileSync(join(repo, path), '');
    utimesSync(join(repo, path), old, old);
  };
  leave('refs/heads/main.lock');
  const live = server.liveRelease()?.commit ?? '';
  const commit = clone.commit('改');
  server.stageLike(live, commit);
  expect((await clone.push()).isTaken).toBe(true);

  for (const path of ['packed-refs.lock', 'objects/pack/tmp_pack_a']) leave(path);
  expect(await reconcile(server.layout, false)).toEqual([
    '删掉了中断留下的 packed-refs.lock',
    '删掉了中断留下的 objects/pack/tmp_pack_a',
  ]);
});

test('a build that fails for no fault of the content has one number, and all of it is in the log', async () => {
  clone.restart();
  const program = join(server.layout.engine, 'src/build/check-and-build.ts');
  const sound = readFileSync(program, 'utf8');
  writeFileSync(program, "throw new Error('unforeseen');\n");
  clone.commit('改');
  const { said, isTaken } = await clone.push();
  writeFileSync(program, sound);
  const { number = '', detail = '' } = server.log().at(-1) ?? {};
  expect(said).toContain(`✗ 没有发布：服务器出了没有料到的错误（编号 ${number}）`);
  expect(isTaken).toBe(false);
  expect(detail).toContain('unforeseen');
  expect(detail).not.toMatch(/错误号|error\.log|详细情况/);
  expect(await runStatus('/', ['--root', server.layout.root])).toContain('unforeseen');
});

test('hooks that are lost are put back by the reconciling, and check again', async () => {
  clone.restart();
  rmSync(server.layout.hooks, { recursive: true });
  const status = () => runStatus('/', ['--root', server.layout.root]);
  expect(await status()).toContain('不经检查');
  expect(await reconcile(server.layout, false)).toEqual([
    '装回了缺少的检查：没有它，推送的内容不经检查就收下',
  ]);
  expect(await status()).not.toContain('不经检查');
  clone.write(ROLE, '乱七八糟');
  clone.commit();
  expect(await clone.push()).toMatchObject({
    isTaken: false,
    said: expect.stringContaining('内容有错误'),
  });
});

test.each('folder' in disk ? [disk.folder] : [])(
  'a full disk (%s) refuses a push, and the next one works',
  async (folder) => {
    clone.restart();
    const before = server.liveRelease();
    const commit = clone.commit('改');
    const filling = join(folder, 'filling');
    // Enough for git to take the push in, too little for a site.
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(filling, Buffer.alloc(bavail * bsize - 1_000_000));
    const { isTaken, said } = await clone.push();
    expect(said).toMatch(/没有发布：服务器的磁盘满了（编号 \w+）。网站保持原样/);
    expect(isTaken).toBe(false);
    expectWhole();
    expect(server.liveRelease()).toEqual(before);

    rmSync(filling);
    server.stageLike(before?.commit ?? '', commit);
    expect((await clone.push()).isTaken).toBe(true);
    expect(server.liveRelease()).toMatchObject({ commit });
  },
);

test('without its program the hook refuses in Chinese, with a number that is in the log', async () => {
  clone.restart();
  clone.commit('改');
  const { engine } = server.layout;
  renameSync(engine, `${engine}-away`);
  const { isTaken, said } = await clone.push();
  renameSync(`${engine}-away`, engine);
  expect(isTaken).toBe(false);
  const [, number] =
    /✗ 没有发布：服务器上的发布程序意外停下，网站保持原样（编号 (\w+)）/.exec(said) ?? [];
  expect(server.log().at(-1)).toMatchObject({ number, detail: 'pre-receive ended with 127' });
});

/** Readers get a complete release: every file that its manifest names. */
function expectWhole(): void {
  const release = server.liveRelease();
  const files = Object.keys(release?.files ?? {});
  expect(files).toContain('index.html');
  expect(files.filter((file) => !existsSync(join(server.layout.current, file)))).toEqual([]);
}
