import type { Approval, Role } from '../../../src/handbook/model.ts';
import type { Change } from '../../../src/history/change.ts';
import type { RoleVersion } from '../../../src/site/read-versions.ts';
import { byId, handbook } from '../handbook.ts';

/** A version of 销售经理 that was approved. */
export function approval(
  version: string,
  effective: string,
  more: Partial<Approval> = {},
): Approval {
  return {
    id: version,
    version,
    effective,
    preparedBy: '',
    reviewedBy: '',
    approvedBy: '总经理',
    approvedOn: '2026-01-01',
    fingerprint: '3f9a02c71e',
    short: '3F9A0-2C71E',
    isPresent: true,
    file: `content/approved/sales-manager/${version}.mdx`,
    commons: [],
    url: `/roles/sales-manager/versions/${version}/`,
    ...more,
  };
}

export function roleWith(...approvals: Approval[]): Role {
  return { ...byId(handbook.roles, 'sales-manager'), approvals };
}

export function version(own: Approval, changes: readonly Change[] | null = null): RoleVersion {
  const page = { id: 'sales-manager', formerly: [], file: own.file, title: '销售经理' };
  const facts = [
    { label: '岗位编号', values: ['XS-01'] },
    { label: '虚线汇报', values: ['集团', '厂家'] },
    { label: '任职人', values: ['李任'] },
  ];
  return {
    approval: own,
    text: { role: { ...page, code: 'XS-01', facts, sections: [], duties: [] }, commons: [] },
    changes,
  };
}

const DUTY = { id: 'XS-01-01', text: '保管印章', subItems: [], group: '', facts: [] };
export const CHANGE: Change = {
  about: '职责',
  kind: '改写',
  label: '',
  page: { sort: '岗位', id: 'sales-manager', title: '销售经理' },
  duty: DUTY,
  from: null,
  to: null,
  before: ['保管公章'],
  after: ['保管印章'],
  isSlight: false,
};
export const SLIGHT: Change = { ...CHANGE, isSlight: true };
