import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Listening, listenHere } from '../../../src/verify/listen-here.ts';
import { answerGit } from '../../publish/git-over-http.ts';
import { GIT_ENVIRONMENT, makeServer, ROLE, roleText } from '../../publish/server.ts';
import { edited, openForm } from './open-form.ts';

const HR = { name: 'hr', password: '口令 one:two' };
const DUTIES = '1. 主持院务会\n    - 编号：YB-01\n2. 每天查房\n    - 编号：YB-02\n\n';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

let server: Awaited<ReturnType<typeof makeServer>>;
let site: Listening & { readonly url: string };

beforeAll(async () => {
  server = await makeServer();
  push(roleText('院长对全院负责。', DUTIES));
  const listening = await listenHere(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname.startsWith('/git/handbook.git')) {
        request.url = (request.url ?? '').replace('/handbook.git', '/repo.git');
        return answerGit(server.layout.root, HR, request, response);
      }
      const path = join(server.layout.current, decodeURI(pathname));
      const file = statSync(path, { throwIfNoEntry: false })?.isDirectory()
        ? join(path, 'index.html')
        : path;
      if (!statSync(file, { throwIfNoEntry: false })) return response.writeHead(404).end();
      const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      return response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
    }),
  );
  site = { ...listening, url: `http://127.0.0.1:${listening.port}/` };
});
afterAll(() => site.close());

test('HR changes a sentence and publishes it from the page; readers see it', async () => {
  const page = await openRole();
  await page.locator('#duty-YB-02-text').fill('每天上午查房');
  await edited(page, 1);
  await publish(page);
  await page.locator('.publish-news', { hasText: '新网站已经换上' }).waitFor();
  expect(server.page('roles/yuan-zhang')).toContain('每天上午查房');
  expect(await page.locator('.publish-news a').getAttribute('href')).toBe(
    `${site.url}roles/yuan-zhang/`,
  );
  expect(await page.locator('input[name="password"]').count()).toBe(0);
  expect(git('log', '-1', '--format=%an|%ae|%s', 'main')).toBe(
    '王五|wang@example.cn|院长：改 1 条',
  );
  expect(git('diff', '--unified=0', 'main~1', 'main')).toMatch(
    /\n-2\. 每天查房\n\+2\. 每天上午查房$/,
  );
  expect(await page.locator('.edit-state').textContent()).not.toContain('改了');
});

test('a wrong password is said, and the right one publishes without typing anything else again', async () => {
  const page = await openRole();
  await page.locator('#duty-YB-01-text').fill('主持每周的院务会');
  await edited(page, 1);
  await publish(page, '错的');
  await page.locator('.publish-news', { hasText: '账号或密码不对' }).waitFor();
  await page.locator('input[name="password"]').fill(HR.password);
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.locator('.publish-news', { hasText: '新网站已经换上' }).waitFor();
  expect(server.page('roles/yuan-zhang')).toContain('主持每周的院务会');
});

test('what only the server can judge is refused by it, and said at its field; nothing is lost', async () => {
  const page = await openRole();
  const before = git('rev-parse', 'main');
  const section = page.locator('#section-说明');
  const chart = '看图：\n\n```mermaid\nflowchart TD\n  甲 --> [\n```';
  await section.fill(chart);
  await edited(page, 1);
  await publish(page);
  await page.locator('.publish-news', { hasText: '服务器没有收下' }).waitFor();
  expect(git('rev-parse', 'main')).toBe(before);
  await page.getByRole('button', { name: '接着改' }).click();
  await page.locator('.section-field .finding.fault').waitFor();
  expect(await section.inputValue()).toBe(chart);
});

test('somebody was faster with another duty: both changes stand', async () => {
  const page = await openRole();
  const [first, second] = ['YB-01', 'YB-02'].map((id) => page.locator(`#duty-${id}-text`));
  await first?.fill('主持院务会并签发纪要');
  await edited(page, 1);
  const theirs = (await second?.inputValue()) ?? '';
  push(git('show', `main:${ROLE}`).replace(theirs, '每天两次查房').concat('\n'));
  await publish(page);
  await page.locator('.publish-news', { hasText: '新网站已经换上' }).waitFor();
  const shown = server.page('roles/yuan-zhang');
  expect(shown).toContain('主持院务会并签发纪要');
  expect(shown).toContain('每天两次查房');
});

test('somebody was faster with the same duty: both texts are shown, and one is chosen', async () => {
  const page = await openRole();
  const box = page.locator('#duty-YB-02-text');
  const before = await box.inputValue();
  await box.fill('我写的查房');
  await edited(page, 1);
  push(git('show', `main:${ROLE}`).replace(before, '别人写的查房').concat('\n'));
  await publish(page);
  const conflict = page.locator('.conflict');
  await conflict.waitFor();
  expect(await conflict.textContent()).toContain('别人写的查房');
  expect(await conflict.textContent()).toContain('我写的查房');
  await conflict.getByRole('button', { name: '用我写的' }).click();
  await conflict.waitFor({ state: 'detached' });
  await edited(page, 1);
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.locator('.publish-news', { hasText: '新网站已经换上' }).waitFor();
  expect(server.page('roles/yuan-zhang')).toContain('我写的查房');
});

async function openRole(): Promise<Page> {
  const { page } = await openForm(site.url, 'roles/yuan-zhang');
  return page;
}

/** Opens the list of changes and publishes as somebody with a password. */
async function publish(page: Page, password = HR.password): Promise<void> {
  await page.locator('.edit-bar .strong-button').click();
  for (const [name, value] of Object.entries({
    ...{ name: '王五', email: 'wang@example.cn', user: HR.name, password },
  }))
    await page.locator(`input[name="${name}"]`).fill(value);
  await page.getByRole('button', { name: '发布', exact: true }).click();
}

/** Somebody else publishes another text of the role. */
function push(text: string): void {
  const clone = server.clone();
  clone.write(ROLE, text);
  clone.commit('别人改的');
  clone.git('push', '-q', 'origin', 'main');
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: server.layout.repo, env: GIT_ENVIRONMENT })
    .toString()
    .trim();
}
