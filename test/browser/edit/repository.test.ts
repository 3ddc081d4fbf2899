import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Published } from '../../../src/browser/edit/git/published.ts';
import { readFolder } from '../../../src/content/read-folder.ts';
import { rollBack } from '../../../src/publish/roll-back.ts';
import { listenHere } from '../../../src/verify/listen-here.ts';
import { answerGit } from '../../publish/git-over-http.ts';
import { GIT_ENVIRONMENT, makeServer, ROLE, roleText } from '../../publish/server.ts';
import { openEditPage } from './edit-page.ts';
import type { Edit } from './own-entry.ts';

const HR = { name: '人事', password: '口令 one:two' };
const ADDRESS = '/git/repo.git';
const DUTY = '1. 主持院务会\n    - 编号：YB-01\n\n';
const GUIDE = 'content/guide/how-to-read.mdx';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

let server: Awaited<ReturnType<typeof makeServer>>;
beforeAll(async () => {
  server = await makeServer();
});

/** As a web server answers that was never told of pages: a wrong password is asked for by the browser. */
const answer: Answer = (request, response) =>
  request.url === '/release.json'
    ? response.end(server.page('', 'release.json'))
    : answerGit(server.layout.root, HR, request, response);

describe('what is opened', () => {
  test('is what stands in main: every text of the content as the check reads it', async () => {
    const head = await headOf(await openPage());
    expect(head.commit).toBe(main());
    expect(new Map(head.texts)).toEqual(readFolder(server.project).texts);
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
  test('is what readers see, with the name and the words of its author', async () => {
    const page = await openPage();
    const { published, heard } = await publish(page, { [ROLE]: roleText('每天查房。', DUTY) });
    expect(published).toMatchObject({ kind: 'accepted', commit: main() });
    expect(heard.join('\n')).toMatch(/正在检查内容、生成网站……[\s\S]*✓ 已经发布，这是第 \d+ 版。/);
    expect(published).toHaveProperty('said', heard.join('\n'));
    expect(server.page('roles/yuan-zhang')).toContain('每天查房。');
    expect(git('log', '-1', '--format=%an|%ae|%cn|%s', 'main')).toBe(
      '王 五|wang@example.cn|王 五|院长：改说明',
    );
    expect(git('diff', '--name-only', 'main~1', 'main')).toBe(ROLE);
  });

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
    expect(new Map((await headOf(page)).texts)).toEqual(contentOf('main'));
  });

  test('is nothing new where nothing changes', async () => {
    const page = await openPage();
    const { texts, commit } = await headOf(page);
    const { published } = await publish(page, Object.fromEntries(texts));
    expect(published).toEqual({ kind: 'accepted', commit, said: '' });
  });

  test('keeps the mark with which some editors begin a file', async () => {
    const clone = server.clone();
    const marked = `\uFEFF${roleText('查房。', DUTY)}`;
    clone.write(ROLE, marked);
    clone.commit();
    await clone.push();
    const page = await openPage();
    await publish(page, { [ROLE]: roleText('查房两次。', DUTY) });
    expect(git('show', `main:${ROLE}`)).toBe(`\uFEFF${roleText('查房两次。', DUTY)}`.trimEnd());
  });

  test('is refused where the content is at fault, and said where', async () => {
    const page = await openPage();
    const before = main();
    const wrong = `---\ntitle: 院长\ndepartment: 院辨\n---\n\n## 岗位职责\n\n${DUTY}`;
    const { published, heard } = await publish(page, { [ROLE]: wrong });
    const message = expect.stringContaining('没有叫「院辨」的部门，是不是「院办」');
    expect(published).toMatchObject({
      kind: 'refused',
      problems: expect.arrayContaining([{ file: ROLE, line: 3, severity: 'error', message }]),
    });
    expect(published).toHaveProperty('said', heard.join('\n'));
    expect(heard.join('\n')).not.toContain('\uFFFD');
    expect(heard.join('\n')).toContain('✗ 没有发布：内容有错误。');
    expect(main()).toBe(before);
    const right = await publish(page, { [ROLE]: roleText('再查房。', DUTY) });
    expect(right.published).toMatchObject({ kind: 'accepted', commit: main() });
  });

  test('is shown what stands there now where somebody was faster, and goes upon it then', async () => {
    const page = await openPage();
    const clone = server.clone();
    const guide = contentOf('main').get(GUIDE) ?? '';
    clone.write(GUIDE, `${guide}\n有疑问请问院办。\n`);
    const other = clone.commit('别人改的');
    expect((await clone.push()).isTaken).toBe(true);
    const change = { [ROLE]: roleText('晚了一步。', DUTY) };
    const { published } = await publish(page, change);
    expect(published).toMatchObject({ kind: 'faster', isOwn: false, head: { commit: other } });
    expect((await headOf(page)).texts).toContainEqual([GUIDE, `${guide}\n有疑问请问院办。\n`]);
    const second = await publish(page, change);
    expect(second.published).toMatchObject({ kind: 'accepted', commit: main() });
    expect(git('rev-parse', 'main~1')).toBe(other);
    expect(contentOf('main').get(GUIDE)).toContain('有疑问请问院办。');
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

  test('while the server works on, a second press publishes no second time', async () => {
    const { page, trouble } = await openTroubled();
    trouble.atPush = 'meanwhile';
    const before = commits();
    const change = { [ROLE]: roleText('断在中间。', DUTY) };
    const first = await publish(page, change);
    expect(first.published).toMatchObject({ kind: 'unknown' });
    // Now the server is still at it, or has just finished.
    trouble.atPush = null;
    const { published } = await publish(page, change);
    await trouble.working;
    expect(published).toMatchObject({ kind: 'accepted', commit: main() });
    expect(first.published).toHaveProperty('commit', main());
    expect(commits()).toBe(before + 1);
  });

  test('and more was typed meanwhile, what came after all is known as one’s own', async () => {
    const { page, trouble } = await openTroubled();
    trouble.atPush = 'meanwhile';
    await publish(page, { [ROLE]: roleText('先写的。', DUTY) });
    await trouble.working;
    trouble.atPush = null;
    const own = main();
    const { published } = await publish(page, { [ROLE]: roleText('又写的。', DUTY) });
    expect(published).toMatchObject({ kind: 'faster', isOwn: true, head: { commit: own } });
  });
});

describe('what was published', () => {
  test('is known to be what readers see, and so is a later one', async () => {
    const page = await openPage();
    const before = main();
    const texts = { [ROLE]: roleText('给人看的。', DUTY) };
    await publish(page, texts);
    const content = JSON.parse(server.page('edit', 'content.json'));
    expect(content.texts[ROLE]).toBe(texts[ROLE]);
    expect(content.git).toBe('/git/handbook.git');
    expect(await isShown(page, main(), texts)).toBe(true);
    const clone = server.clone();
    const own = main();
    clone.write(ROLE, roleText('后来别人改的。', DUTY));
    clone.commit();
    await clone.push();
    expect(await isShown(page, own, texts)).toBe(true);
    await rollBack(server.layout, before);
    expect(await isShown(page, own, texts)).toBe(false);
  });

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
  /** A push never reaches the server, is answered by one on the way, or ends behind or in the midst of its work. */
  atPush: 'before' | 'gateway' | 'behind' | 'meanwhile' | null;
  /** The server's work on a push whose connection is lost. */
  working: Promise<unknown>;
}

async function openTroubled(): Promise<{ page: Page; trouble: Trouble }> {
  const trouble: Trouble = { atQuestion: false, atPush: null, working: Promise.resolve() };
  const page = await openPage((request, response) => {
    const isPush = request.method === 'POST' && request.url?.endsWith('/git-receive-pack');
    if (trouble.atQuestion) return request.socket.destroy();
    if (!isPush || !trouble.atPush) return answer(request, response);
    if (trouble.atPush === 'gateway') return response.writeHead(504).end();
    if (trouble.atPush === 'before') return request.socket.destroy();
    const { socket } = request;
    if (trouble.atPush === 'meanwhile') {
      request.once('end', () => socket.destroy());
      trouble.working = answerGit(server.layout.root, HR, request, response);
      return undefined;
    }
    response.writeHead = () => response;
    response.end = () => {
      socket.destroy();
      return response;
    };
    return answerGit(server.layout.root, HR, request, response);
  });
  return { page, trouble };
}

/** Opens the repository in a page, which keeps it; gives what came of it. */
function open(
  page: Page,
  { user = HR.name, password = HR.password, address = ADDRESS } = {},
): Promise<{ kind: string }> {
  return page.evaluate(
    async ([address, user, password]) => {
      const own = globalThis as unknown as Own;
      // A quick answer where nothing comes: a reader waits half a minute.
      const opened = await own.edit.openRepository(address, { user, password }, [1, 10, 100]);
      if (opened.kind !== 'open') return opened;
      own.repository = opened.repository;
      return { kind: opened.kind };
    },
    [address, user, password] as const,
  );
}

interface Own {
  edit: Edit;
  repository: Extract<Awaited<ReturnType<Edit['openRepository']>>, { kind: 'open' }>['repository'];
}

async function publish(
  page: Page,
  texts: Readonly<Record<string, string | null>>,
  upon: string | null = null,
): Promise<{ published: Published; heard: string[] }> {
  return page.evaluate(
    async ([texts, upon]) => {
      const { repository } = globalThis as unknown as Own;
      const heard: string[] = [];
      const author = { name: '王 五', email: 'wang@example.cn' };
      const published = await repository.publish(
        {
          ...{ upon: upon ?? repository.head().commit, texts: new Map(Object.entries(texts)) },
          ...{ message: '院长：改说明', author },
        },
        (line) => heard.push(line),
      );
      return { published, heard };
    },
    [texts, upon] as const,
  );
}

function isShown(
  page: Page,
  commit: string,
  texts: Readonly<Record<string, string | null>>,
): Promise<boolean> {
  return page.evaluate(
    ([commit, texts]) => {
      const { edit, repository } = globalThis as unknown as Own;
      const { holds } = repository;
      return edit.waitForRelease({ commit, texts: new Map(Object.entries(texts)), holds }, [1, 10]);
    },
    [commit, texts] as const,
  );
}

function headOf(page: Page): Promise<{ commit: string; texts: [string, string][] }> {
  return page.evaluate(() => {
    const { commit, texts } = (globalThis as unknown as Own).repository.head();
    return { commit, texts: [...texts] };
  });
}

function main(): string {
  return git('rev-parse', 'main');
}

function commits(): number {
  return Number(git('rev-list', '--count', 'main'));
}

/** Every text of the content in a commit. */
function contentOf(commit: string): Map<string, string> {
  const files = git('ls-tree', '-r', '-z', '--name-only', commit, 'content').split('\0');
  return new Map(
    files
      .filter(Boolean)
      .map((file) => [file, raw('show', `${commit}:${file}`).replace(/^\uFEFF/, '')]),
  );
}

function git(...args: string[]): string {
  return raw(...args).trimEnd();
}

function raw(...args: string[]): string {
  return execFileSync('git', args, { cwd: server.layout.repo, env: GIT_ENVIRONMENT }).toString();
}
