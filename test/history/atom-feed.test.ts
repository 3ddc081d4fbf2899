import { expect, test } from 'vitest';
import { atomFeed } from '../../src/history/atom-feed.ts';
import { rewritten } from './some-changes.ts';

const HANDBOOK = { title: '手册', company: '甲 & 乙', site: 'https://a.example', base: '/h/' };
const DAYS = [{ date: '2026-06-03', changes: [rewritten('XS-01-01', '盘点')] }];

test('a feed has an entry for every day, with an address that stays', () => {
  const feed = atomFeed(HANDBOOK, DAYS);
  expect(feed).toContain('<link rel="self" href="https://a.example/h/changes.xml"/>');
  expect(feed).toContain('<author><name>甲 &amp; 乙</name></author>');
  expect(feed).toContain(`  <entry>
    <title>2026 年 6 月 3 日的改动</title>
    <id>https://a.example/h/changes/2026-06/#2026-06-03</id>
    <link href="https://a.example/h/changes/2026-06/#2026-06-03"/>
    <updated>2026-06-03T00:00:00+08:00</updated>
    <content type="text">销售经理：改写 XS-01-01</content>
  </entry>`);
});

test('there is none where the site has no address or nothing has changed', () => {
  expect(atomFeed({ ...HANDBOOK, site: undefined }, DAYS)).toBe('');
  expect(atomFeed(HANDBOOK, [])).toBe('');
});
