import { expect, it } from 'vitest';
import DueRows from '../../../src/components/review/DueRows.astro';
import { markup, words } from '../words.ts';

const questions = [
  { about: ['甲'], text: '', links: [{ title: '甲', url: '/roles/a/' }], due: '2026-12-31' },
];

it('says every day with what it is about, and tells scripts the day', async () => {
  expect(await words(DueRows, { questions })).toEqual(['2026-12-31 [甲](/roles/a/)']);
  expect(await markup(DueRows, { questions })).toContain('data-due="2026-12-31"');
});
