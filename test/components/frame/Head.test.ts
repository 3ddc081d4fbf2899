import { expect, it } from 'vitest';
import Head from '../../../src/components/frame/Head.astro';
import { handbook } from '../handbook.ts';
import { markup } from '../words.ts';

const PAGE = { title: '印章', description: '谁管印章', path: '/topics/seal/' };

it('names the page and the handbook in the title, the home page once', async () => {
  expect(await markup(Head, { handbook, ...PAGE })).toContain('<title>印章 · 手册</title>');
  expect(await markup(Head, { handbook, ...PAGE, title: '手册' })).toContain('<title>手册</title>');
});

it('gives the address of the page where HR named the site, and else none', async () => {
  const named = { ...handbook, site: 'https://a.example', base: '/h/' };
  const canonical = 'rel="canonical" href="https://a.example/h/topics/seal/"';
  expect(await markup(Head, { handbook: named, ...PAGE })).toContain(canonical);
  expect(await markup(Head, { handbook, ...PAGE })).not.toContain('canonical');
});

it('names the feed of what changed where there is one', async () => {
  const props = { handbook, title: '甲', description: '乙' };
  const feed =
    '<link rel="alternate" type="application/atom+xml" title="修订记录" href="/changes.xml">';
  expect(await markup(Head, { ...props, hasFeed: true })).toContain(feed);
  expect(await markup(Head, props)).not.toContain(feed);
});
