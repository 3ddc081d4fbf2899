import { describe, expect, it } from 'vitest';
import { linksLeadSomewhere } from '../../../src/handbook/checks/links-lead-somewhere.ts';
import type { Content } from '../../../src/handbook/content.ts';
import { content, department, duty, role } from '../written.ts';

describe('linksLeadSomewhere', () => {
  it.each([
    '../roles/a.mdx',
    '../roles/a.mdx#XS-01-01',
    '#介绍',
    'https://example.com/x',
    'mailto:a@example.com',
  ])('is content with %j', (target) => expect(check(target)).toEqual([]));

  it.each([
    ['../roles/b.mdx', '链接「../roles/b.mdx」指向的文件不存在，是不是「../roles/a.mdx」？'],
    [
      '../guide/how-to-write-everything-down.mdx',
      '链接「../guide/how-to-write-everything-down.mdx」指向的文件不存在',
    ],
    [
      '../roles/a.mdx#XS-01-02',
      '链接「../roles/a.mdx#XS-01-02」：content/roles/a.mdx 里没有「XS-01-02」这个标题或编号，是不是「#XS-01-01」？',
    ],
    [
      '/roles/a/',
      '链接「/roles/a/」用不了；手册内的链接写文件的相对路径，如 ../departments/sales.mdx，外部网址以 https:// 开头',
    ],
    [
      'javascript:alert(1)',
      '链接「javascript:alert(1)」用不了；手册内的链接写文件的相对路径，如 ../departments/sales.mdx，外部网址以 https:// 开头',
    ],
  ])('refuses %j', (target, message) => {
    expect(check(target)).toEqual([
      { file: 'content/departments/sales.mdx', line: 9, severity: 'error', message },
    ]);
  });

  it('is silent about anchors of a page that could not be read in full', () => {
    const unread = {
      file: 'content/roles/a.mdx',
      line: 3,
      severity: 'error',
      message: '读不懂',
    } as const;
    expect(check('../roles/a.mdx#XS-01-02', { problems: [unread] })).toEqual([]);
  });

  it('is silent about links in a duty that was refused already', () => {
    const duties = [{ ...duty(9, '子'), flawed: true }];
    const page = {
      ...role('a', { title: '甲' }, duties),
      links: [{ line: 9, text: '', target: 'x' }],
    };
    expect(linksLeadSomewhere(content({ roles: [page] }))).toEqual([]);
  });
});

function check(target: string, more: Partial<Content> = {}) {
  const page = { ...department('sales', { title: '销售部' }), anchors: ['介绍'] };
  const links = [{ line: 9, text: '见', target }];
  const roles = [{ ...role('a', { title: '甲' }), anchors: ['XS-01-01'] }];
  return linksLeadSomewhere(content({ departments: [{ ...page, links }], roles, ...more }));
}
