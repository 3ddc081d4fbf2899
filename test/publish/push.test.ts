import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readManifests } from '../../src/publish/manifests.ts';
import { reconcile } from '../../src/publish/reconcile.ts';
import { numberOf } from '../../src/publish/releases.ts';
import { rollBack } from '../../src/publish/roll-back.ts';
import { runStatus } from '../../src/publish/run-status.ts';
import { BAD_CHANGES } from './bad-changes.ts';
import { makeServer, ROLE, roleText } from './server.ts';

const server = await makeServer();
const clone = server.clone();
const DUTY = '1. 主持院务会\n    - 编号：YB-01\n\n';

test('what is pushed is what readers see', async () => {
  clone.write(ROLE, roleText('每天查房。', DUTY));
  const commit = clone.commit('写上查房');
  // As on a server on which only who writes a file may read it.
  const mask = process.umask(0o077);
  const { isTaken, said } = await clone.push();
  process.umask(mask);
  expect(said).toContain('已经发布，这是第 2 版');
  expect(isTaken).toBe(true);
  expect(server.page('roles/yuan-zhang')).toContain('每天查房。');
  for (const path of ['', 'roles', 'roles/yuan-zhang/index.html'])
    expect(statSync(join(server.layout.current, path)).mode & 0o004).toBe(0o004);
  expect(server.liveRelease()).toMatchObject({ commit, author: '甲', subject: '写上查房' });
});

test('pages on which nothing has changed stay the files that they were, and take no more of the disk', async () => {
  const before = realpathSync(server.layout.current);
  clone.write(ROLE, roleText('每天查房两次。', DUTY));
  clone.commit('查房两次');
  expect((await clone.push()).isTaken).toBe(true);
  const isSame = (path: string) =>
    statSync(join(before, path)).ino === statSync(join(server.layout.current, path)).ino;
  for (const path of ['search/index.html', 'search/index.html.gz', 'topics/index.html'])
    expect([path, isSame(path)]).toEqual([path, true]);
  expect(isSame('roles/yuan-zhang/index.html')).toBe(false);
});

describe('a push that is refused changes nothing and says why', () => {
  test.each(BAD_CHANGES)('%s', async (_, change, said) => {
    clone.restart();
    change(clone);
    clone.commit();
    await expectRefused(['main'], said);
  });

  test.each([
    ['a tag', ['HEAD:refs/tags/v1'], '不能推送标签「v1」'],
    ['a branch', ['HEAD:refs/heads/feature'], '不能推送到分支「feature」'],
    [
      'two branches',
      ['HEAD:refs/heads/main', 'HEAD:refs/heads/draft/a'],
      '一次只能推送一个分支，这次推送了 2 个（main、draft/a）',
    ],
    ['no main any more', [':main'], '不能删除 main 分支'],
  ])('%s', async (_, refs, said) => {
    clone.restart();
    clone.commit();
    await expectRefused(refs, said);
  });

  test('a history that drops what others pushed', async () => {
    clone.restart();
    clone.git('commit', '-q', '--amend', '-m', '另一个');
    await expectRefused(['+main'], '不能强制推送，那会丢掉别人已经发布的内容。请先取回它');
  });

  async function expectRefused(refs: readonly string[], said: string) {
    const before = server.live();
    const pushed = await clone.push(['origin', ...refs]);
    expect(pushed.said).toContain(said);
    expect(pushed.said).toContain('✗ 没有发布');
    expect(pushed.said).toContain('网站保持原样');
    expect(pushed.said).not.toMatch(/git push [^\n，]*。/);
    expect(pushed.isTaken).toBe(false);
    expect(server.live()).toBe(before);
    expect(server.log().at(-1)).toMatchObject({ event: 'refused' });
  }
});

test('a page leads to a file that is pushed with it, and to none that is not', async () => {
  clone.restart();
  const form = 'public/forms/请假单.pdf';
  clone.write(ROLE, roleText('填[请假单](/forms/请假单.pdf)。', DUTY));
  clone.commit('请假单');
  const { said, isTaken } = await clone.push();
  expect(said).toMatch(
    /yuan-zhang\.mdx 第 \d+ 行[\s\S]*链接「\/forms\/请假单\.pdf」指向的文件不存在/,
  );
  expect(said).toContain(`请把它放到 ${form}，和内容一起提交：git add content public`);
  expect(isTaken).toBe(false);
  clone.write(form, 'PDF');
  clone.commit('放上请假单');
  expect((await clone.push()).said).toContain('已经发布');
  const [, href = ''] = /href="([^"]*\.pdf)"/.exec(server.page('roles/yuan-zhang')) ?? [];
  expect(href).toMatch(/^\.\.\//);
  const led = new URL(href, 'http://a/roles/yuan-zhang/').pathname;
  expect(readFileSync(join(server.layout.current, decodeURIComponent(led)), 'utf8')).toBe('PDF');
});

test('most duties are deleted only where the message says so', async () => {
  clone.restart();
  clone.write(ROLE, roleText('每天查房。'));
  const refused = clone.commit('删掉');
  expect((await clone.push()).said).toContain('会删除 1 条职责中的 1 条');
  clone.git('commit', '-q', '--amend', '-m', '删掉 [确认删除]');
  server.stageLike(refused, clone.git('rev-parse', 'HEAD'));
  expect((await clone.push()).isTaken).toBe(true);

  // What a rollback shows is not what the next push was written upon.
  await rollBack(server.layout);
  server.stageLike(refused, clone.commit('不再删什么'));
  expect((await clone.push()).isTaken).toBe(true);
});

test('a draft is shown beside the handbook, published without another build, and withdrawn', async () => {
  clone.restart();
  clone.write(ROLE, roleText('试写一段。'));
  const commit = clone.commit('试写');
  const before = server.live();
  const { said } = await clone.push(['origin', 'HEAD:draft/round']);
  expect(said).toContain('预览已经生成，在网站的 /preview/round/');
  expect(server.live()).toBe(before);
  expect(server.preview('round', 'roles/yuan-zhang')).toContain('试写一段。');
  expect(server.preview('round', 'roles/yuan-zhang')).toContain('草稿「round」');
  expect(server.page('roles/yuan-zhang')).not.toContain('试写一段。');

  const builds = server.builds();
  await clone.push();
  expect(server.builds()).toEqual(builds);
  expect(server.liveRelease()).toMatchObject({ commit });
  expect(server.page('roles/yuan-zhang')).toContain('试写一段。');
  expect(server.page('roles/yuan-zhang')).not.toContain('草稿');

  expect((await clone.push(['origin', ':draft/round'])).said).toContain('预览「round」已经撤下');
  expect(server.previews()).toEqual([]);
});

test('a rollback brings back what readers saw before, until the next push', async () => {
  const { layout } = server;
  const all = readManifests(layout);
  const [before, last] = all.slice(-2);
  const release = await rollBack(layout);
  expect(release).toMatchObject({ commit: before?.commit, restores: numberOf(before?.name ?? '') });
  expect(server.page('roles/yuan-zhang')).not.toContain('试写一段。');
  expect(await reconcile(layout, false)).toEqual([]);
  const changed = join(layout.current, 'roles/yuan-zhang/index.html');
  const older = join(layout.releases, last?.name ?? '', 'roles/yuan-zhang/index.html');
  expect(statSync(changed).mtimeMs).toBeGreaterThan(statSync(older).mtimeMs);
  await expect(rollBack(layout, '99')).rejects.toThrow('没有「99」这一版');

  clone.restart();
  const commit = clone.commit('再来');
  server.stageLike(last?.commit ?? '', commit);
  expect((await clone.push()).isTaken).toBe(true);
  expect(server.page('roles/yuan-zhang')).toContain('试写一段。');
});

test('assets of earlier releases stay for pages that readers opened before', () => {
  const [first] = readManifests(server.layout);
  const assets = Object.keys(first?.files ?? {}).filter((file) => file.startsWith('_astro/'));
  expect(assets).not.toEqual([]);
  for (const asset of assets) expect(existsSync(join(server.layout.current, asset))).toBe(true);
});

test('a manifest tells the SHA-256 of every file', () => {
  const files = Object.entries(server.liveRelease()?.files ?? {});
  const page = readFileSync(join(server.layout.current, 'index.html'));
  const hash = createHash('sha256').update(page).digest('hex');
  expect(files).toContainEqual(['index.html', hash]);
  expect(files.map(([file]) => file)).toEqual(expect.arrayContaining(['404.html', 'release.json']));
});

test('of four who push at once one is published, and the others are told to pull', async () => {
  const live = server.liveRelease()?.commit ?? '';
  const clones = [1, 2, 3, 4].map(() => server.clone());
  const commits = clones.map((it, index) => it.commit(`第 ${index} 个`));
  for (const commit of commits) server.stageLike(live, commit);
  const pushes = await Promise.all(clones.map((it) => it.push()));
  expect(pushes.filter(({ isTaken }) => isTaken)).toHaveLength(1);
  // Who comes when all is over is told by git itself.
  for (const { isTaken, said } of pushes)
    if (!isTaken) expect(said).toMatch(/刚才有同事先发布了新的内容。请先取回它|fetch first/);
  const published = commits[pushes.findIndex(({ isTaken }) => isTaken)];
  expect(server.liveRelease()).toMatchObject({ commit: published });
});

test('the status tells what is live, what was, and what was refused', async () => {
  const said = await runStatus(server.layout.root, ['--root', server.layout.root]);
  expect(said).toContain(`现在用的是第 ${numberOf(server.live())} 版`);
  expect(said).toContain('第 1 版');
  expect(said).toContain('不能强制推送');
  expect(said).toMatch(/第 \d+ 行[^\n]*\n +错误：链接「\/forms\/请假单\.pdf」指向的文件不存在/);
  expect(said).toContain('没有预览');
});
