import { expect, it } from 'vitest';
import { formerPages } from '../../src/handbook/former-pages.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import { SHOP } from './shop.ts';
import { department, partner, role, topic } from './written.ts';

it('formerPages leads every former address to where its page stands, in each folder', () => {
  const handbook = joinContent({
    ...SHOP,
    departments: [department('sales', { title: '销售部', formerly: ['shop'] })],
    roles: [role('boss', { title: '总经理', formerly: ['chief', 'head'] })],
    topics: [topic('stock', { name: '库存', formerly: ['store'] })],
    partners: [partner('bank', { name: '银行', formerly: ['lender'] })],
    metrics: [],
    sources: [],
    sourceSections: [],
  });
  expect(formerPages(handbook).map(({ folder, id, link }) => [`/${folder}/${id}/`, link])).toEqual([
    ['/departments/shop/', { title: '销售部', url: '/departments/sales/' }],
    ['/roles/chief/', { title: '总经理', url: '/roles/boss/' }],
    ['/roles/head/', { title: '总经理', url: '/roles/boss/' }],
    ['/start/chief/', { title: '总经理', url: '/start/boss/' }],
    ['/start/head/', { title: '总经理', url: '/start/boss/' }],
    ['/topics/store/', { title: '库存', url: '/topics/stock/' }],
    ['/partners/lender/', { title: '银行', url: '/partners/bank/' }],
  ]);
});
