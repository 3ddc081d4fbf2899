import { expect, test } from 'vitest';
import { daysByRole } from '../../src/history/days-of-role.ts';
import { dutyHistories } from '../../src/history/duty-histories.ts';
import { dutyHistoryPages } from '../../src/history/duty-history-pages.ts';
import { PAGE, rewritten } from './some-changes.ts';

const OTHER = { ...PAGE, id: 'finance', title: '财务经理' };
const MOVED = rewritten('CW-01-01', '对账', { kind: '移交', from: OTHER });
const DAYS = [
  { date: '2026-03-01', changes: [MOVED, rewritten('XS-01-01', '盘点', { isSlight: true })] },
  { date: '2026-02-01', changes: [rewritten('CW-01-01', '核对', { page: OTHER })] },
];

test('a duty has one history, under whatever role, and slight changes are none of it', () => {
  const histories = dutyHistories(DAYS);
  expect([...histories.keys()]).toEqual(['CW-01-01']);
  expect(histories.get('CW-01-01')).toMatchObject({
    text: '对账',
    page: PAGE,
    entries: [{ date: '2026-03-01' }, { date: '2026-02-01' }],
  });
  expect([...dutyHistoryPages(histories)]).toMatchObject([
    ['/roles/sales/', [{ name: 'CW-01-01', histories: [{ id: 'CW-01-01', more: 0 }] }]],
  ]);
});

test('the day of a duty that one commit overtook after another is told step by step, latest first', () => {
  const steps = ['09:00', '17:00'].map((at) => rewritten('XS-01-01', at, { at }));
  const sum = [rewritten('XS-01-01', '盘点'), rewritten('XS-01-02', '交车')];
  const histories = dutyHistories([{ date: '2026-03-01', changes: [...sum, ...steps] }]);
  const told = (id: string) => histories.get(id)?.entries.map(({ change }) => change.at ?? '全天');
  expect([told('XS-01-01'), told('XS-01-02')]).toEqual([['17:00', '09:00'], ['全天']]);
});

test('a duty that left a role is told of both', () => {
  const byRole = daysByRole(DAYS);
  expect(byRole.get('finance')?.map(({ date, changes }) => [date, changes.length])).toEqual([
    ['2026-03-01', 1],
    ['2026-02-01', 1],
  ]);
  expect(byRole.get('sales')?.map(({ date }) => date)).toEqual(['2026-03-01']);
});

test('of a duty that changed too often for a page the latest changes are shown', () => {
  const often = Array.from({ length: 300 }, (_, at) => ({
    date: `2026-01-${at}`,
    changes: [rewritten('XS-01-01', '盘点'.repeat(20))],
  }));
  const [page] = dutyHistoryPages(dutyHistories(often)).get('/roles/sales/') ?? [];
  expect(page?.histories[0]?.entries[0]?.date).toBe('2026-01-0');
  expect(page?.histories[0]).toMatchObject({ more: expect.any(Number) });
  expect(page?.histories[0]?.more).toBeGreaterThan(0);
});
