import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installHooks } from '../../src/publish/install-hooks.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { MANY_HOOKS } from './many-hooks.ts';
import { makeServer } from './server.ts';

const server = await makeServer();
const clone = server.clone();

test('a GitLab server shows every line that is said', async () => {
  clone.restart();
  clone.commit('改');
  const { said } = await clone.push(['origin', 'HEAD:refs/heads/feature'], { GL_ID: 'key-1' });
  const lines = said.split('\n').filter((line) => line.includes('GL-HOOK-ERR'));
  expect(lines.join('\n')).toContain('GL-HOOK-ERR: ✗ 没有发布：不能推送到分支「feature」');
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
