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
