import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/content/read-folder.ts';
import { listenHere } from '../../../src/verify/listen-here.ts';
import { answerGit } from '../../publish/git-over-http.ts';
import { cloneOf, commitSmallest, ROLE, roleText } from '../../publish/server.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { type Answer, openEditPage } from './edit-page.ts';
import { lookAtRepository } from './look-at-repository.ts';
import { ADDRESS, HR, headOf, isShown, open, publish } from './page-repository.ts';

const DUTY = '1. 主持院务会\n    - 编号：YB-01\n\n';
const GUIDE = 'content/guide/how-to-read.mdx';

// It only keeps what is pushed; what publishes takes seconds for each push, and is in publish.test.ts.
const root = temporaryFolder();
const repo = join(root, 'repo.git');
const { git, main, commits, content } = lookAtRepository(repo);
const project = join(root, 'project');
beforeAll(async () => {
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{}');
  await commitSmallest(project);
  execFileSync('git', ['clone', '-q', '--bare', project, repo]);
  git('branch', '-q', '-M', 'main');
  git('config', 'http.receivepack', 'true');
});

/** As a web server answers that was never told of pages: a wrong password is asked for by the browser. */
const answer: Answer = (request, response) => answerGit(root, HR, request, response);

describe('what is opened', () => {
  test('is what stands in main: every text of the content as the check reads it', async () => {
    const head = await headOf(await openPage());
    expect(head.commit).toBe(main());
    expect(new Map(head.texts)).toEqual(readFolder(project).texts);
  });

  test('is nothing where the password is wrong, and no browser asks for another', async () => {
    const page = await openEditPage(answer);
    expect(await open(page, { password: '口令' })).toEqual({ kind: 'password' });
    expect(await open(page, { user: 'nobody' })).toEqual({ kind: 'password' });
  });

  test.each([
    [403, { kind: 'forbidden' }],
    [404, { kind: 'unreachable', status: 404 }],
    [429, { kind: 'too-often' }],
    [502, { kind: 'unreachable', status: 502 }],
  ])('is nothing where the server answers with %d', async (status, refusal) => {
    const page = await openEditPage((_, response) => response.writeHead(status).end('sorry'));
    expect(await open(page)).toMatchObject(refusal);
  });

  test('is nothing where a page answers in place of git, or nobody', async () => {
    const page = await openEditPage((_, response) => response.writeHead(200).end('<html>'));
    expect(await open(page)).toMatchObject({ kind: 'unreachable', status: null });
    const silent = await openEditPage(({ socket }) => socket.destroy());
    expect(await open(silent)).toMatchObject({ kind: 'unreachable', status: null });
  });
});

describe('what is published', () => {
  test('goes on from there, and takes files away and adds others', async () => {
    const page = await openPage();
    await publish(page, { [ROLE]: roleText('每周查房。', DUTY), 'content/partners.yaml': '{}\n' });
    const { published } = await publish(page, {
      ...{ [ROLE]: roleText('每月查房。', DUTY), 'content/partners.yaml': null },
    });
    expect(published).toMatchObject({ kind: 'accepted', commit: main() });
    expect(git('diff', '--name-status', 'main~1', 'main')).toBe(
      `D\tcontent/partners.yaml\nM\t${ROLE}`,
    );
    expect(new Map((await headOf(page)).texts)).toEqual(content());
  });

  test('is nothing new where nothing changes', async () => {
    const page = await openPage();
    const { texts, commit } = await headOf(page);
    const { published } = await publish(page, Object.fromEntries(texts));
    expect(published).toEqual({ kind: 'accepted', commit, said: '' });
  });

  test('keeps the mark with which some editors begin a file', async () => {
    const clone = cloneOf(repo);
    const marked = `\uFEFF${roleText('查房。', DUTY)}`;
    clone.write(ROLE, marked);
    clone.commit();
    clone.git('push', '-q', 'origin', 'main');
    const page = await openPage();
    await publish(page, { [ROLE]: roleText('查房两次。', DUTY) });
    expect(git('show', `main:${ROLE}`)).toBe(`\uFEFF${roleText('查房两次。', DUTY)}`.trimEnd());
  });

  test('is shown what stands there now where somebody was faster, and goes upon it then', async () => {
    const page = await openPage();
    const clone = cloneOf(repo);
    const guide = content().get(GUIDE) ?? '';
    clone.write(GUIDE, `${guide}\n有疑问请问院办。\n`);
    const other = clone.commit('别人改的');
    clone.git('push', '-q', 'origin', 'main');
    const change = { [ROLE]: roleText('晚了一步。', DUTY) };
    const { published } = await publish(page, change);
    expect(published).toMatchObject({ kind: 'faster', isOwn: false, head: { commit: other } });
    expect((await headOf(page)).texts).toContainEqual([GUIDE, `${guide}\n有疑问请问院办。\n`]);
    const second = await publish(page, change);
    expect(second.published).toMatchObject({ kind: 'accepted', commit: main() });
    expect(git('rev-parse', 'main~1')).toBe(other);
    expect(content().get(GUIDE)).toContain('有疑问请问院办。');
  });

  test('never overwrites what was not seen', async () => {
    const page = await openPage();
    const { commit } = await headOf(page);
    await publish(page, { [ROLE]: roleText('第一次。', DUTY) });
    const { published } = await publish(page, { [ROLE]: roleText('第二次。', DUTY) }, commit);
    expect(published).toMatchObject({ kind: 'faster', head: { commit: main() } });
  });
});

describe('where the connection is lost', () => {
  test('before anything left, it is said that nobody answered', async () => {
    const { page, trouble } = await openTroubled();
    trouble.atQuestion = true;
    const { published } = await publish(page, { [ROLE]: roleText('断在前面。', DUTY) });
    expect(published).toMatchObject({ kind: 'unreachable', status: null });
  });

  test('behind the server’s work, it is found out that it was done', async () => {
    const { page, trouble } = await openTroubled();
    trouble.atPush = 'behind';
    const before = commits();
    const { published } = await publish(page, { [ROLE]: roleText('断在后面。', DUTY) });
    expect(published).toMatchObject({ kind: 'accepted', commit: main() });
    expect(commits()).toBe(before + 1);
  });

  test.each([
    ['on the way', 'before' as const],
    ['by a server on the way', 'gateway' as const],
  ])('%s, it is not known, and a second press publishes once', async (way, kind) => {
    const { page, trouble } = await openTroubled();
    trouble.atPush = kind;
    const before = commits();
    const change = { [ROLE]: roleText(`断在路上：${way}。`, DUTY) };
    expect((await publish(page, change)).published).toMatchObject({ kind: 'unknown' });
    expect(commits()).toBe(before);
    trouble.atPush = null;
    const { published } = await publish(page, change);
    expect(published).toMatchObject({ kind: 'accepted', commit: main() });
    expect(commits()).toBe(before + 1);
  });
});

describe('what was published', () => {
  test('is known by its texts where the host names no commit', async () => {
    const release = { texts: {} as Record<string, string> };
    const page = await openPage((request, response) => {
      if (request.url === '/release.json') return response.end('{"id":"1"}');
      if (request.url === '/edit/content.json') return response.end(JSON.stringify(release));
      return answer(request, response);
    });
    const texts = { [ROLE]: '新', 'content/partners.yaml': null };
    release.texts = { [ROLE]: '新', 'content/partners.yaml': '{}' };
    expect(await isShown(page, main(), texts)).toBe(false);
    release.texts = { [ROLE]: '新' };
    expect(await isShown(page, main(), texts)).toBe(true);
  });
});

test('a repository elsewhere is spoken with as far as it allows other sites', async () => {
  const asked = new Set<string>();
  const elsewhere = await listenHere(
    createServer((request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', 'authorization, content-type');
      for (const header of Object.keys(request.headers)) asked.add(header);
      return request.method === 'OPTIONS'
        ? response.writeHead(204).end()
        : answer(request, response);
    }),
  );
  const origin = `http://127.0.0.1:${elsewhere.port}`;
  try {
    const page = await openEditPage(() => undefined, origin);
    expect(await open(page, { address: origin + ADDRESS })).toEqual({ kind: 'open' });
    const { published } = await publish(page, { [ROLE]: roleText('从别处。', DUTY) });
    expect(published).toMatchObject({ kind: 'accepted', commit: main() });
    expect(asked).not.toContain('x-requested-with');
  } finally {
    await elsewhere.close();
  }
});

/** A page that has opened the repository. */
async function openPage(way: Answer = answer): Promise<Page> {
  const page = await openEditPage(way);
  expect(await open(page)).toEqual({ kind: 'open' });
  return page;
}

interface Trouble {
  /** Questions before a push end without an answer. */
  atQuestion: boolean;
  /** A push never reaches the server, is answered by one on the way, or ends behind its work. */
  atPush: 'before' | 'gateway' | 'behind' | null;
}

async function openTroubled(): Promise<{ page: Page; trouble: Trouble }> {
  const trouble: Trouble = { atQuestion: false, atPush: null };
  const page = await openPage((request, response) => {
    const isPush = request.method === 'POST' && request.url?.endsWith('/git-receive-pack');
    if (trouble.atQuestion) return request.socket.destroy();
    if (!isPush || !trouble.atPush) return answer(request, response);
    if (trouble.atPush === 'gateway') return response.writeHead(504).end();
    if (trouble.atPush === 'before') return request.socket.destroy();
    const { socket } = request;
    response.writeHead = () => response;
    response.end = () => {
      socket.destroy();
      return response;
    };
    return answer(request, response);
  });
  return { page, trouble };
}
