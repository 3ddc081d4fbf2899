import { expect, it } from 'vitest';
import { joinContent } from '../../src/handbook/join-content.ts';
import { approval, content, department, role } from './written.ts';

const BOSS = role('boss', { title: '总经理', department: '总经办' });
const SELLER = role('seller', {
  title: '销售顾问',
  formerly: ['adviser'],
  reportsTo: '总经理',
  version: '9.0',
  effective: '2030-01-01',
});

it('a role has its versions, the first before the others, also of when its file was called otherwise', () => {
  const [, seller] = roles([
    approval('seller', { version: '2.10', effective: '2026-12-15' }),
    approval('seller', { version: '2.9', effective: '2026-06-01' }),
    approval('adviser', { version: '1.0', effective: '2026-01-01', preparedBy: '人事' }),
  ]);
  expect(seller?.approvals.map(({ version, url }) => [version, url])).toEqual([
    ['1.0', '/roles/seller/versions/1.0/'],
    ['2.9', '/roles/seller/versions/2.9/'],
    ['2.10', '/roles/seller/versions/2.10/'],
  ]);
  expect(seller?.approvals[0]).toEqual({
    id: '1.0',
    version: '1.0',
    effective: '2026-01-01',
    preparedBy: '人事',
    reviewedBy: '',
    approvedBy: '总经理',
    approvedOn: '2025-12-20',
    fingerprint: 'a'.repeat(64),
    short: 'AAAAA-AAAAA',
    isPresent: true,
    file: 'content/approved/adviser/1.0.mdx',
    commons: [],
    url: '/roles/seller/versions/1.0/',
  });
});

it('what is approved says the version of a role, and its own file only where nothing is', () => {
  expect(roles([])[1]?.facts).toEqual({ version: '9.0', effective: '2030-01-01' });
  expect(roles([approval('seller', { version: '1.0' })])[1]?.facts).toEqual({});
});

function roles(approvals: ReturnType<typeof approval>[]) {
  const departments = [
    department('office', { title: '总经办', head: '总经理' }),
    department('sales', { title: '销售部', order: 2 }),
  ];
  return joinContent(content({ departments, roles: [BOSS, SELLER], approvals })).roles;
}
