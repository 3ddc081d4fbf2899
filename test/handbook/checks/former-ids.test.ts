import { describe, expect, it } from 'vitest';
import { formerIds } from '../../../src/handbook/checks/former-ids.ts';
import { content, department, metric, role, topic } from '../written.ts';

describe('formerIds', () => {
  it('lets things of different kinds have had one id', () => {
    const parts = {
      departments: [department('a', { title: '甲', formerly: ['old'] })],
      roles: [role('a', { title: '甲', formerly: ['old'] })],
      topics: [topic('old', { name: '甲' })],
    };
    expect(formerIds(content(parts))).toEqual([]);
  });

  it('refuses an id that is in use, its own included', () => {
    const roles = [role('a', { title: '甲', formerly: ['b', 'a'] }), role('b', { title: '乙' })];
    expect(formerIds(content({ roles }))).toEqual(
      ['b', 'a'].map((id) => ({
        file: 'content/roles/a.mdx',
        line: 7,
        severity: 'error',
        message: `曾用文件名「${id}」现在还在用（content/roles/${id}.mdx 第 1 行），旧网址不知道该转到哪里；请从这里的 formerly 里删掉它`,
      })),
    );
  });

  it('refuses an id that two entries once had', () => {
    const metrics = [
      metric('a', { name: '甲', formerly: ['old'] }),
      metric('b', { name: '乙', formerly: ['old'] }),
    ];
    expect(formerIds(content({ metrics })).map(({ message }) => message)).toEqual([
      '曾用文件名「old」已经写在 content/metrics.yaml 第 6 行，旧网址不知道该转到哪里；请从这里的 formerly 里删掉它',
    ]);
  });

  it('is silent about what was refused already', () => {
    const broken = { ...role('a', { title: '甲', formerly: ['a'] }), broken: true };
    expect(formerIds(content({ roles: [broken] }))).toEqual([]);
  });
});
