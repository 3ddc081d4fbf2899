import { expect, it } from 'vitest';
import {
  collaborationAnchor,
  collaborationAnchors,
  collaborationUrl,
  dutyUrl,
  metricUrl,
  pageUrl,
  startUrl,
  topicUrl,
} from '../../src/handbook/urls.ts';

it('paths of pages start at the root of the site and end with a slash or an anchor', () => {
  expect([
    pageUrl('departments', 'sales'),
    pageUrl('guide', 'how-to-read'),
    startUrl('manager'),
    topicUrl('stock'),
    metricUrl('age'),
    dutyUrl('manager', 'XS-01-01'),
    collaborationUrl('sales', 'office'),
  ]).toEqual([
    '/departments/sales/',
    '/guide/how-to-read/',
    '/start/manager/',
    '/topics/stock/',
    '/metrics/#age',
    '/roles/manager/#XS-01-01',
    '/collaboration/#sales_office',
  ]);
});

it('gives no two pairs of departments one anchor', () => {
  const anchor = collaborationAnchor('icu-north', 'ward');
  expect(collaborationAnchor('icu', 'north-ward')).not.toBe(anchor);
});

it('the anchors of a pair of departments stay where either was renamed', () => {
  const sales = { id: 'sales', formerly: ['shop'] };
  const office = { id: 'office', formerly: [] };
  expect(collaborationAnchors({ from: sales, to: office })).toEqual([
    'sales_office',
    'shop_office',
  ]);
  expect(collaborationAnchors({ from: office, to: sales })).toEqual([
    'office_sales',
    'office_shop',
  ]);
  expect(collaborationAnchors({ from: office, to: office })).toEqual(['office_office']);
});
