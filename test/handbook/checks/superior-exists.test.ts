import { describe, expect, it } from 'vitest';
import { superiorExists } from '../../../src/handbook/checks/superior-exists.ts';
import { content, role } from '../written.ts';

const BOSS = role('boss', { title: '总经理', aliases: ['店总'] });

describe('superiorExists', () => {
  it('is content with a known superior and with none', () => {
    expect(
      superiorExists(content({ roles: [BOSS, role('a', { title: '甲', reportsTo: '总经理' })] })),
    ).toEqual([]);
  });

  it('suggests the superior that was meant', () => {
    expect(
      superiorExists(content({ roles: [BOSS, role('a', { title: '甲', reportsTo: '总经里' })] })),
    ).toEqual([
      {
        file: 'content/roles/a.mdx',
        line: 7,
        severity: 'error',
        message: '没有叫「总经里」的岗位，是不是「总经理」？',
        fix: 'reportsTo: 总经理',
      },
    ]);
  });

  it('is silent where a title could not be read', () => {
    const unread = { ...role('b', { title: '' }), broken: true };
    expect(
      superiorExists(content({ roles: [unread, role('a', { title: '甲', reportsTo: '乙' })] })),
    ).toEqual([]);
  });
});
