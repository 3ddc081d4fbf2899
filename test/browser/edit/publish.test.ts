import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rollBack } from '../../../src/publish/roll-back.ts';
import { ROLE, roleText } from '../../publish/server.ts';
import { type Answer, openEditPage } from './edit-page.ts';
import { lookAtRepository } from './look-at-repository.ts';
import { edited, openForm } from './open-form.ts';
import { HR, isShown, open, publish } from './page-repository.ts';
import { publishedSite } from './published-site.ts';

const DUTIES = '1. 主持院务会\n    - 编号：YB-01\n2. 每天查房\n    - 编号：YB-02\n\n';

let site: Awaited<ReturnType<typeof publishedSite>>;
let repository: ReturnType<typeof lookAtRepository>;
beforeAll(async () => {
  site = await publishedSite(roleText('院长对全院负责。', DUTIES));
  repository = lookAtRepository(site.server.layout.repo);
});
afterAll(() => site.close());

test('HR changes a sentence and publishes it from the page, after a wrong password without typing it again; readers see it', async () => {
  const page = await openRole();
  await page.locator('#duty-YB-02-text').fill('每天上午查房');
  await edited(page, 1);
  await press(page, '错的');
  await page.locator('.publish-news', { hasText: '账号或密码不对' }).waitFor();
  await page.locator('input[name="password"]').fill(HR.password);
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.locator('.publish-news', { hasText: '新网站已经换上' }).waitFor();
  expect(shownOf()).toContain('每天上午查房');
  expect(await page.locator('.publish-news a').getAttribute('href')).toBe(
    `${site.url}roles/yuan-zhang/`,
  );
  await page.locator('input[name="password"]').waitFor({ state: 'detached' });
  expect(repository.git('log', '-1', '--format=%an|%ae|%s', 'main')).toBe(
    '王五|wang@example.cn|院长：改 1 条',
  );
  expect(repository.git('diff', '--unified=0', 'main~1', 'main')).toMatch(
    /\n-2\. 每天查房\n\+2\. 每天上午查房$/,
  );
  expect(await page.locator('.edit-state').textContent()).not.toContain('改了');
});

test('what only the server can judge is refused by it, and said at its field; nothing is lost', async () => {
  const page = await openRole();
  const before = repository.git('rev-parse', 'main');
  const section = page.locator('#section-说明');
  const chart = '看图：\n\n```mermaid\nflowchart TD\n  甲 --> [\n```';
  await section.fill(chart);
  await edited(page, 1);
  await press(page);
  await page.locator('.publish-news', { hasText: '服务器没有收下' }).waitFor();
  expect(repository.git('rev-parse', 'main')).toBe(before);
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
  land(repository.git('show', `main:${ROLE}`).replace(theirs, '每天两次查房').concat('\n'));
  await press(page);
  await page.locator('.publish-news', { hasText: '新网站已经换上' }).waitFor();
  const shown = shownOf();
  expect(shown).toContain('主持院务会并签发纪要');
  expect(shown).toContain('每天两次查房');
});

test('somebody was faster with the same duty: both texts are shown, and one is chosen', async () => {
  const page = await openRole();
  const box = page.locator('#duty-YB-02-text');
  const before = await box.inputValue();
  await box.fill('我写的查房');
  await edited(page, 1);
  land(repository.git('show', `main:${ROLE}`).replace(before, '别人写的查房').concat('\n'));
  await press(page);
  const conflict = page.locator('.conflict');
  await conflict.waitFor();
  expect(await conflict.textContent()).toContain('别人写的查房');
  expect(await conflict.textContent()).toContain('我写的查房');
  await conflict.getByRole('button', { name: '用我写的' }).click();
  await conflict.waitFor({ state: 'detached' });
  await edited(page, 1);
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.locator('.publish-news', { hasText: '新网站已经换上' }).waitFor();
  expect(shownOf()).toContain('我写的查房');
});

describe('where the connection is lost while the server works on', () => {
  test('a second press publishes no second time', async () => {
    const { page, trouble } = await openTroubled();
    const before = repository.commits();
    const change = { [ROLE]: roleText('断在中间。', DUTIES) };
    const first = await publish(page, change);
    expect(first.published).toMatchObject({ kind: 'unknown' });
    // Now the server is still at it, or has just finished.
    trouble.isOn = false;
    const { published } = await publish(page, change);
    await trouble.working;
    expect(published).toMatchObject({ kind: 'accepted', commit: repository.main() });
    expect(first.published).toHaveProperty('commit', repository.main());
    expect(repository.commits()).toBe(before + 1);
  });

  test('and more was typed meanwhile, what came after all is known as one’s own', async () => {
    const { page, trouble } = await openTroubled();
    await publish(page, { [ROLE]: roleText('先写的。', DUTIES) });
    await trouble.working;
    trouble.isOn = false;
    const own = repository.main();
    const { published } = await publish(page, { [ROLE]: roleText('又写的。', DUTIES) });
    expect(published).toMatchObject({ kind: 'faster', isOwn: true, head: { commit: own } });
  });
});

test('what is at fault is refused, and said where; what is right is what readers see, until it is rolled back', async () => {
  const page = await openRepository(site.answer);
  const { git, main } = repository;
  const before = main();
  const wrong = `---\ntitle: 院长\ndepartment: 院辨\n---\n\n## 岗位职责\n\n${DUTIES}`;
  const refused = await publish(page, { [ROLE]: wrong });
  const message = expect.stringContaining('没有叫「院辨」的部门');
  const fix = 'department: 院办';
  expect(refused.published).toMatchObject({
    kind: 'refused',
    problems: expect.arrayContaining([{ file: ROLE, line: 3, severity: 'error', message, fix }]),
  });
  const said = refused.heard.join('\n');
  expect(refused.published).toHaveProperty('said', said);
  expect(said).not.toContain('\uFFFD');
  expect(said).toContain('✗ 没有发布：内容有错误。');
  expect(main()).toBe(before);

  const texts = { [ROLE]: roleText('给人看的。', DUTIES) };
  const { published, heard } = await publish(page, texts);
  const own = main();
  expect(published).toMatchObject({ kind: 'accepted', commit: own });
  expect(heard.join('\n')).toMatch(/正在检查内容、生成网站……[\s\S]*✓ 已经发布，这是第 \d+ 版。/);
  expect(published).toHaveProperty('said', heard.join('\n'));
  expect(shownOf()).toContain('给人看的。');
  expect(git('log', '-1', '--format=%an|%ae|%cn|%s', 'main')).toBe(
    '王 五|wang@example.cn|王 五|院长：改说明',
  );
  expect(git('diff', '--name-only', 'main~1', 'main')).toBe(ROLE);
  const content = JSON.parse(site.server.page('edit', 'content.json'));
  expect(content.texts[ROLE]).toBe(texts[ROLE]);
  expect(content.git).toBe('/git/handbook.git');

  expect(await isShown(page, own, texts)).toBe(true);
  const clone = site.server.clone();
  clone.write(ROLE, roleText('后来别人改的。', DUTIES));
  clone.commit();
  await clone.push();
  expect(await isShown(page, own, texts)).toBe(true);
  await rollBack(site.server.layout, before);
  expect(await isShown(page, own, texts)).toBe(false);
});

async function openRole(): Promise<Page> {
  const { page } = await openForm(site.url, 'roles/yuan-zhang');
  return page;
}

/** Opens the list of changes and publishes as somebody with a password. */
async function press(page: Page, password = HR.password): Promise<void> {
  await page.locator('.edit-bar .strong-button').click();
  for (const [name, value] of Object.entries({
    ...{ name: '王五', email: 'wang@example.cn', user: HR.name, password },
  }))
    await page.locator(`input[name="${name}"]`).fill(value);
  await page.getByRole('button', { name: '发布', exact: true }).click();
}

/** A page without the form that has opened the repository. */
async function openRepository(answer: Answer): Promise<Page> {
  const page = await openEditPage(answer);
  expect(await open(page)).toEqual({ kind: 'open' });
  return page;
}

/**
 * The same, where the connection is lost in the midst of every push as long as there is trouble: a browser
 * sends one again by itself. The server's work on the last one goes on.
 */
async function openTroubled() {
  const trouble: { isOn: boolean; working: unknown } = { isOn: true, working: undefined };
  const page = await openRepository((request, response) => {
    const isPush = request.method === 'POST' && request.url?.endsWith('/git-receive-pack');
    if (!isPush || !trouble.isOn) return site.answer(request, response);
    const { socket } = request;
    request.once('end', () => socket.destroy());
    trouble.working = site.answer(request, response);
    return undefined;
  });
  return { page, trouble };
}

/** Somebody else’s text of the role stands in main; it is published with the next push, which saves a build. */
function land(text: string): void {
  const clone = site.server.clone();
  clone.write(ROLE, text);
  clone.commit('别人改的');
  repository.git('fetch', '-q', clone.folder, 'main:main');
}

function shownOf(): string {
  return site.server.page('roles/yuan-zhang');
}
