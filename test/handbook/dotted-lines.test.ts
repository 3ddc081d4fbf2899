import { expect, test } from 'vitest';
import { dottedLines } from '../../src/handbook/dotted-lines.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import { content, department, partner, role } from './written.ts';

test('a second reporting line is told in both directions, and to those outside', () => {
  const departments = [department('sales', { title: '销售部' })];
  const partners = [partner('group', { name: '集团' })];
  const roles = [
    role('boss', { title: '院长', code: 'AA-01' }),
    role('money', { title: '会计', code: 'AA-02', reportsTo: '院长', dottedTo: ['集团'] }),
    role('clerk', { title: '文员', code: 'AA-03', reportsTo: '院长', dottedTo: ['会计'] }),
  ];
  const book = joinContent(content({ departments, partners, roles }));
  const told = book.roles.map((it) =>
    dottedLines(it).map(({ title, links }) => `${title} ${links.map(({ url }) => url)}`),
  );
  expect(told).toEqual([
    [],
    ['虚线汇报 /partners/group/', '虚线下级 /roles/clerk/'],
    ['虚线汇报 /roles/money/'],
  ]);
});
