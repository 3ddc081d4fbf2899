import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeEngine } from '../../src/publish/change-engine.ts';
import { installHooks } from '../../src/publish/install-hooks.ts';
import { readManifests } from '../../src/publish/manifests.ts';
import { reconcile } from '../../src/publish/reconcile.ts';
import { numberOf } from '../../src/publish/releases.ts';
import { rollBack } from '../../src/publish/roll-back.ts';
import { runStatus } from '../../src/publish/run-status.ts';
import { hasBubblewrap } from '../../src/publish/sandbox.ts';
import type { Listening } from '../../src/verify/listen-here.ts';
import { commit as commitProject } from '../commit.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { BAD_CHANGES } from './bad-changes.ts';
import { serveGit } from './git-over-http.ts';
import { MANY_HOOKS } from './many-hooks.ts';
import { type cloneOf, makeServer, ROLE, roleText } from './server.ts';

type Clone = ReturnType<typeof cloneOf>;
let server: Awaited<ReturnType<typeof makeServer>>;
let clone: Clone;
const DUTY = '1. 主持院务会\n    - 编号：YB-01\n\n';

beforeAll(async () => {
  server = await makeServer();
  clone = server.clone();
});

test('what is pushed is what readers see', async () => {
  clone.write(ROLE, roleText('每天查房。', DUTY));
  const commit = clone.commit('写上查房');
  const { isTaken, said } = await clone.push();
  expect(said).toContain('已经发布，这是第 2 版');
  expect(isTaken).toBe(true);
  expect(server.page('roles/yuan-zhang')).toContain('每天查房。');
  expect(server.liveRelease()).toMatchObject({ commit, author: '甲', subject: '写上查房' });
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
  expect(server.page('roles/yuan-zhang')).not.toContain('试写一段。');

  const builds = server.builds();
  await clone.push();
  expect(server.builds()).toEqual(builds);
  expect(server.liveRelease()).toMatchObject({ commit });

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
  expect(said).toContain('没有预览');
});

describe('over HTTP', () => {
  let http: Listening;
  const url = (person: string) => `http://${person}@127.0.0.1:${http.port}/git/repo.git`;

  beforeAll(async () => {
    http = await serveGit(server.layout.root, { name: 'wang', password: 'secret' });
    return http.close;
  });

  test('a push is published in the name of who gave the password', async () => {
    clone.restart();
    const live = server.liveRelease()?.commit ?? '';
    const commit = clone.commit('改');
    server.stageLike(live, commit);
    const { isTaken, said } = await clone.push([url('wang:secret'), 'main']);
    expect(said).toContain('已经发布');
    expect(isTaken).toBe(true);
    expect(server.liveRelease()).toMatchObject({ commit, pusher: 'wang' });
  });

  test('a push is refused with what to mend', async () => {
    clone.restart();
    clone.write('src/new.ts', '');
    clone.commit('改');
    const { isTaken, said } = await clone.push([url('wang:secret'), 'main']);
    expect(said).toContain('src/new.ts\n     它在 content 和 public 文件夹以外');
    expect(isTaken).toBe(false);
  });

  test('nobody pushes with a wrong password', async () => {
    clone.restart();
    clone.commit('改');
    const quiet = { GIT_TERMINAL_PROMPT: '0' };
    const { isTaken, said } = await clone.push([url('wang:wrong'), 'main'], quiet);
    expect(said).toContain('Authentication failed');
    expect(isTaken).toBe(false);
  });
});

describe('a new program', () => {
  const PAGE = 'src/pages/404.astro';

  test('is installed beside the old one, tells what it changes, and is used when that is accepted', async () => {
    const { project, layout } = server;
    const page = join(project, PAGE);
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replaceAll('没有这一页', '没有找到这一页'));
    await expect(changeEngine(layout, project, false)).rejects.toThrow('没提交的改动');
    commitProject(project, '2026-01-03');
    const before = server.live();
    const tried = await changeEngine(layout, project, false);
    expect(tried).toMatchObject({ isInUse: false, difference: { words: ['404.html'] } });
    expect(server.live()).toBe(before);

    expect(await changeEngine(layout, project, true)).toMatchObject({ isInUse: true });
    expect(server.page('.', '404.html')).toContain('没有找到这一页');
    expect(await changeEngine(layout, project, false)).toMatchObject({ difference: null });
    expect(await reconcile(layout, false)).toEqual([]);
  });

  test('comes to HR by their next pull, with their content as it was', async () => {
    const content = clone.git('rev-parse', 'origin/main:content');
    clone.restart();
    expect(clone.git('show', `HEAD:${PAGE}`)).toContain('没有找到这一页');
    expect(clone.git('rev-parse', 'HEAD:content')).toBe(content);
    const commit = clone.commit('改');
    server.stageLike(clone.git('rev-parse', 'HEAD^'), commit);
    expect((await clone.push()).isTaken).toBe(true);
  });
});

test('the repository of a forge that runs many hooks is served the same way', async () => {
  const { layout } = server;
  const forge = join(temporaryFolder(), 'forge.git');
  renameSync(layout.repo, forge);
  symlinkSync(forge, layout.repo);
  for (const hook of ['pre-receive', 'post-receive']) {
    mkdirSync(join(forge, 'hooks', `${hook}.d`));
    rmSync(join(forge, 'hooks', hook));
    writeFileSync(join(forge, 'hooks', hook), MANY_HOOKS, { mode: 0o755 });
  }
  installHooks(layout);
  const hr = server.clone(forge);
  const commit = hr.commit('改');
  server.stageLike(hr.git('rev-parse', 'HEAD^'), commit);
  const { said } = await hr.push(undefined, { GITEA_PUSHER_NAME: 'zhao' });
  expect(said).toContain('已经发布');
  expect(server.liveRelease()).toMatchObject({ commit, pusher: 'zhao' });
  hr.write('src/new.ts', '');
  hr.commit('改');
  expect((await hr.push()).isTaken).toBe(false);
});

describe('a build that does what it likes', () => {
  let program: string;
  let honest: Buffer;

  beforeAll(() => {
    program = join(realpathSync(server.layout.engine), 'scripts/publish/build.ts');
    honest = readFileSync(program);
    return () => writeFileSync(program, honest);
  });

  test.each(hasBubblewrap() ? ['bubblewrap'] : [])(
    'reads nothing of the server in %s',
    async () => {
      const { settings, releases, log } = server.layout;
      const detail = await detailOf(`import { statSync } from 'node:fs';
      for (const path of ${JSON.stringify([settings, releases, log, '/etc/passwd'])})
        try { statSync(path); console.log('seen ' + path); } catch (error) { console.log(error.code); }
      process.exitCode = 5;`);
      expect(detail).toContain('the build ended with 5\n\nENOENT\nENOENT\nENOENT\nENOENT');
    },
  );

  test('puts no links before readers', async () => {
    const detail = await detailOf(`import { mkdirSync, symlinkSync } from 'node:fs';
      mkdirSync('dist');
      for (const name of ['index.html', '404.html', 'handbook.json']) symlinkSync('/etc/passwd', 'dist/' + name);`);
    expect(detail).toContain('404.html, which is no plain file');
  });

  /** Pushes something that such a program builds; gives what IT finds in the log under the number that was told. */
  async function detailOf(hostile: string): Promise<string> {
    const before = server.live();
    writeFileSync(program, hostile);
    clone.restart();
    clone.commit('改');
    const { isTaken, said } = await clone.push();
    expect(isTaken).toBe(false);
    expect(server.live()).toBe(before);
    const [, number] = /没有发布：服务器出了没有料到的错误（编号 (\w+)）/.exec(said) ?? [];
    return server.log().find((entry) => entry.number === number)?.detail ?? '';
  }
});

test('a GitLab server shows every line that is said', async () => {
  clone.restart();
  clone.commit('改');
  const { said } = await clone.push(['origin', 'HEAD:refs/heads/feature'], { GL_ID: 'key-1' });
  const lines = said.split('\n').filter((line) => line.includes('GL-HOOK-ERR'));
  expect(lines.join('\n')).toContain('GL-HOOK-ERR: ✗ 没有发布：不能推送到分支「feature」');
});
