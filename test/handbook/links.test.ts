import { describe, expect, it } from 'vitest';
import { resolveLink } from '../../src/handbook/links.ts';

const FROM = 'content/roles/sales-manager.mdx';

describe('resolveLink', () => {
  it.each([
    ['../departments/sales.mdx', 'content/departments/sales.mdx', '', '/departments/sales/'],
    ['./adviser.mdx#任职要求', 'content/roles/adviser.mdx', '任职要求', '/roles/adviser/#任职要求'],
    ['adviser.mdx#%E6%9D%83', 'content/roles/adviser.mdx', '权', '/roles/adviser/#权'],
    ['../common/all.mdx', 'content/common/all.mdx', '', '/common/#all'],
    ['../common/all.mdx#TY-01', 'content/common/all.mdx', 'TY-01', '/common/#TY-01'],
    ['#XS-01-01', FROM, 'XS-01-01', '/roles/sales-manager/#XS-01-01'],
    ['../guide/a%zz.mdx', 'content/guide/a%zz.mdx', '', '/guide/a%zz/'],
  ])('resolves %j', (target, file, anchor, url) => {
    expect(resolveLink(FROM, target)).toEqual({ kind: 'page', file, anchor, url });
  });

  it.each([
    ['/forms/leave.pdf', 'public/forms/leave.pdf', '/forms/leave.pdf'],
    ['../../public/forms/leave.pdf', 'public/forms/leave.pdf', '/forms/leave.pdf'],
    ['/请假 单.DOCX', 'public/请假 单.DOCX', `/${encodeURIComponent('请假 单')}.DOCX`],
    ['/a%20b.pdf#page=2', 'public/a b.pdf', '/a%20b.pdf#page=2'],
  ])('resolves %j to a file of public', (target, file, url) => {
    expect(resolveLink(FROM, target)).toEqual({ kind: 'file', file, url });
  });

  it.each(['https://example.com/a', 'HTTP://example.com', 'mailto:a@example.com', 'tel:8001'])(
    'lets %j lead outside',
    (target) => expect(resolveLink(FROM, target)).toEqual({ kind: 'outside' }),
  );

  it.each([
    '/roles/a/',
    '//example.com',
    '//example.com/a.pdf',
    '/forms//a.pdf',
    '/../a.pdf',
    '/a:b.pdf',
    '/theme.js',
    '../forms/a.pdf',
    '../../src/a.pdf',
    'javascript:alert(1)',
    'JavaScript:1',
    'data:text/html,x',
    'java\tscript:alert(1)/../adviser.mdx',
    'java%0Ascript:alert(1)/../adviser.mdx',
    'javascript%3Aalert(1)/../adviser.mdx',
    '..\\roles\\adviser.mdx',
    'a.md',
    '../../a.mdx',
    'x/y.mdx',
    '',
  ])('refuses %j', (target) => {
    if (target) expect(resolveLink(FROM, target)).toEqual({ kind: 'unusable' });
    else expect(resolveLink(FROM, target)).toMatchObject({ kind: 'page', file: FROM });
  });
});
