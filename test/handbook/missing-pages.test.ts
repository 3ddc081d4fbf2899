import { expect, it } from 'vitest';
import { missingPages } from '../../src/handbook/missing-pages.ts';
import { content, role } from './written.ts';

it('gives each page that links lead to and that is not there, with the links', () => {
  const link = (line: number, target: string) => ({ line, text: '甲', target });
  const links = [link(3, 'b.mdx'), link(4, '../roles/b.mdx#x'), link(5, 'a.mdx')];
  const roles = [{ ...role('a', { title: '甲' }), links }];
  expect(missingPages(content({ roles }))).toEqual([
    {
      file: 'content/roles/b.mdx',
      links: [
        { file: 'content/roles/a.mdx', line: 3, text: '甲' },
        { file: 'content/roles/a.mdx', line: 4, text: '甲' },
      ],
    },
  ]);
});
