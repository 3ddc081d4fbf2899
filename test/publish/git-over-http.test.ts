import { afterAll, expect, test } from 'vitest';
import { serveGit } from './git-over-http.ts';
import { makeServer } from './server.ts';

const server = await makeServer();
const clone = server.clone();
const http = await serveGit(server.layout.root, { name: 'wang', password: 'secret' });
const url = (person: string) => `http://${person}@127.0.0.1:${http.port}/git/repo.git`;

afterAll(http.close);

test('over HTTP a push is published in the name of who gave the password', async () => {
  clone.restart();
  const live = server.liveRelease()?.commit ?? '';
  const commit = clone.commit('改');
  server.stageLike(live, commit);
  const { isTaken, said } = await clone.push([url('wang:secret'), 'main']);
  expect(said).toContain('已经发布');
  expect(isTaken).toBe(true);
  expect(server.liveRelease()).toMatchObject({ commit, pusher: 'wang' });
});

test('over HTTP a push is refused with what to mend', async () => {
  clone.restart();
  clone.write('src/new.ts', '');
  clone.commit('改');
  const { isTaken, said } = await clone.push([url('wang:secret'), 'main']);
  expect(said).toContain('src/new.ts\n     它在 content 和 public 文件夹以外');
  expect(isTaken).toBe(false);
});

test('nobody pushes over HTTP with a wrong password', async () => {
  clone.restart();
  clone.commit('改');
  const quiet = { GIT_TERMINAL_PROMPT: '0' };
  const { isTaken, said } = await clone.push([url('wang:wrong'), 'main'], quiet);
  expect(said).toContain('Authentication failed');
  expect(isTaken).toBe(false);
});
