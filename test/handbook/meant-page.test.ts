import { describe, expect, it } from 'vitest';
import { meantAnchor, meantPage } from '../../src/handbook/meant-page.ts';
import { content, department, duty, role } from './written.ts';

const HOSPITAL = content({
  departments: [department('surgery', { title: '外科', aliases: ['手术科'] })],
  roles: [
    role('head-nurse', { title: '护士长' }, [duty(9, '排班', { 编号: ['WK-01-01'] })]),
    role('surgeon', { title: '主任' }),
    role('physician', { title: '主任', formerly: ['doctor'] }),
  ],
});

describe('meantPage', () => {
  it.each([
    ['../roles/head-nurse', 'content/roles/head-nurse.mdx', ''],
    ['head-nurse.mdx', 'content/roles/head-nurse.mdx', ''],
    ['/roles/head-nurse/', 'content/roles/head-nurse.mdx', ''],
    ['content\\roles\\Head_Nurse.MDX', 'content/roles/head-nurse.mdx', ''],
    ['../roles/head-nures.mdx', 'content/roles/head-nurse.mdx', ''],
    ['../roles/doctor.mdx', 'content/roles/physician.mdx', ''],
    ['“../departments/surgery.mdx”', 'content/departments/surgery.mdx', ''],
    ['../roles/surgery.mdx#%E4%BB%8B', 'content/departments/surgery.mdx', '介'],
    ['http://localhost:4321/roles/head-nurse/', 'content/roles/head-nurse.mdx', ''],
    ['护士长', 'content/roles/head-nurse.mdx', ''],
    ['../departments/手术科.mdx', 'content/departments/surgery.mdx', ''],
    ['wk-01-01', 'content/roles/head-nurse.mdx', 'WK-01-01'],
    ['../roles/surgeon.mdx#WK-01-01', 'content/roles/head-nurse.mdx', 'WK-01-01'],
  ])('reads %j', (target, file, anchor) =>
    expect(meantPage(target, HOSPITAL)).toEqual({ file, anchor }),
  );

  it.each([
    '主任',
    '../roles/nobody.mdx',
    '../topics.yaml',
    'javascript:1/../surgeon.mdx',
    '#',
    '',
  ])('makes nothing of %j', (target) => expect(meantPage(target, HOSPITAL)).toBeNull());

  it('knows the own address of the site', () => {
    const data = { ...HOSPITAL.handbook.data, site: 'https://h.cn', base: '/handbook/' };
    const own = { ...HOSPITAL, handbook: { ...HOSPITAL.handbook, data } };
    expect(meantPage('https://h.cn/handbook/roles/surgeon/#a', own)).toEqual({
      file: 'content/roles/surgeon.mdx',
      anchor: 'a',
    });
  });
});

describe('meantAnchor', () => {
  const page = { ...department('surgery', { title: '外科' }), anchors: ['任职要求', '二权限'] };
  it.each([
    ['任职 要求', '任职要求'],
    ['#任职要求', '任职要求'],
    ['二、权限', '二权限'],
    ['权限', null],
  ])('reads %j as %j', (anchor, meant) => expect(meantAnchor(anchor, page)).toBe(meant));
});
