import { beforeAll, expect, test } from 'vitest';
import { runApprove } from '../../src/write/approve/run-approve.ts';
import { makeServer, ROLE, roleText } from './server.ts';

let server: Awaited<ReturnType<typeof makeServer>>;
let clone: ReturnType<(typeof server)['clone']>;
const [ROLE_PAGE, APPROVED] = ['roles/yuan-zhang', 'content/approved/yuan-zhang/1.0.mdx'];

beforeAll(async () => {
  server = await makeServer();
  clone = server.clone();
  const duty = (text: string) => `1. ${text}\n    - 编号：YB-01\n\n`;
  clone.write(ROLE, roleText('每天查房。', duty('主持院务会')));
  clone.commit('写职责');
  clone.git('checkout', '-q', '-f', 'main');
  const args = ['院长', '--version', '1.0', '--effective', '2026-01-01', '--by', '院长'];
  const { said, exitCode } = await runApprove(clone.folder, args, '2026-01-01');
  expect(exitCode, said).toBe(0);
  clone.git('add', 'content');
  clone.commit('批准 1.0 版');
  await clone.push();
  clone.write(ROLE, roleText('每天查房。', duty('主持院务会和晨会')));
  clone.commit('加上晨会');
  const { isTaken, said: pushed } = await clone.push();
  expect(isTaken, pushed).toBe(true);
});

test('readers see the approved version, the sheet to sign it, and what was changed since', () => {
  const words = (path: string) => server.page(path).replace(/<[^>]+>/g, '');
  expect(words(ROLE_PAGE)).toContain('1.0 版之后有 1 处改动');
  expect(words(`${ROLE_PAGE}/versions/1.0`)).toMatch(/主持院务会(?!和晨会)/);
  expect(words(`${ROLE_PAGE}/sign`)).toContain('本人已阅读并理解以上内容，愿意遵守。');
  const [short = ''] = /[0-9A-F]{5}-[0-9A-F]{5}/.exec(words(`${ROLE_PAGE}/sign`)) ?? [];
  expect(server.page('', 'fingerprints.json')).toContain(short.toLowerCase().replace('-', ''));
});

test('readers see what every push changed, in the handbook, in the role and in each duty', () => {
  const inserted = (path: string) =>
    [...server.page(path).matchAll(/<ins>.*?<\/span>(.*?)<span/g)].map(([, words]) => words);
  for (const path of ['changes', `${ROLE_PAGE}/changes`, `${ROLE_PAGE}/changes/duties`])
    expect(inserted(path)).toContain('和晨会');
  expect(server.page(`${ROLE_PAGE}/changes`)).toContain('新增职责');
  expect(server.page(ROLE_PAGE)).toContain('修订记录');
});

test('an approved text that was edited is refused, and stands as it was', async () => {
  const before = server.live();
  const text = clone.git('show', `HEAD:${APPROVED}`);
  clone.write(APPROVED, `${text.replace('主持院务会', '主持院务会议')}\n`);
  clone.commit('改了批准的');
  const { isTaken, said } = await clone.push();
  expect(said).toContain('批准过的文字被改过');
  expect([isTaken, server.live()]).toEqual([false, before]);
});
