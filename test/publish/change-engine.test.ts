import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeEngine } from '../../src/publish/change-engine.ts';
import { reconcile } from '../../src/publish/reconcile.ts';
import { sayChange } from '../../src/publish/run-engine.ts';
import { hasBubblewrap } from '../../src/publish/sandbox.ts';
import { commit as commitProject } from '../commit.ts';
import { makeServer } from './server.ts';

const server = await makeServer();
const clone = server.clone();

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
    const said = sayChange(tried);
    expect(said).toContain('  /404.html\n');
    expect(said).toContain('没有{+找到+}这一页');
    const [, folder = ''] = /生成好的网站在 (.*)，保留一天/.exec(said) ?? [];
    expect(readFileSync(join(folder, '404.html'), 'utf8')).toContain('没有找到这一页');
    expect(said).toContain(`--directory '${folder}'`);

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
