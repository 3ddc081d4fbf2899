import { expect, it } from 'vitest';
import Heading from '../../src/components/Heading.astro';
import { markup, words } from './words.ts';

it('is a heading of its level with a link to itself', async () => {
  expect(await words(Heading, { level: 3, id: '谁负责' }, '谁负责')).toEqual([
    '谁负责',
    '[§](#谁负责)',
  ]);
  expect(await markup(Heading, { level: 3, id: '谁负责' }, '谁负责')).toContain(
    '<h3 id="谁负责">谁负责</h3>',
  );
  expect(await markup(Heading, { level: 2, id: '谁负责' }, '谁负责')).toContain(
    '<h2 id="谁负责">谁负责</h2>',
  );
});

it('names the heading in the name of the link', async () => {
  const html = await markup(Heading, { level: 2, id: '谁负责' }, '谁负责');
  expect(html).toContain('aria-label="本节的链接：" aria-labelledby="link:谁负责 谁负责"');
  expect(html).toContain('id="link:谁负责" href="#谁负责"');
});
