import { expect, test } from 'vitest';
import HistoryState from '../../../src/components/history/HistoryState.astro';
import { rewritten } from '../../history/some-changes.ts';
import { words } from '../words.ts';

const KNOWN = { since: '2026-01-02', days: [], reason: '', unread: [] };

async function said(changes: object): Promise<string> {
  return (await words(HistoryState, { changes })).join('\n');
}

test('says from which day on changes are known, and when the last one was', async () => {
  const days = [{ date: '2026-06-03', changes: [rewritten('XS-01-01', '盘点')] }];
  expect(await said({ ...KNOWN, days })).toContain(
    '从 2026-01-02 记起，最近一次改动在 2026-06-03，都列在[修订记录](/changes/)里。',
  );
  expect(await said(KNOWN)).toContain('从 2026-01-02 记起，还没有改动。');
});

test('says why nothing is known, and what was passed over', async () => {
  const reason = '这是浅克隆，取不到完整的提交记录';
  expect(await said({ ...KNOWN, since: null, reason })).toContain(`没有修订记录：${reason}。`);
  const unread = [{ date: '2026-02-03', file: 'content/roles/a.mdx' }];
  expect(await said({ ...KNOWN, unread })).toMatch(
    /略过了 1 个旧版本\n[\s\S]*2026-02-03 content\/roles\/a\.mdx/,
  );
});
