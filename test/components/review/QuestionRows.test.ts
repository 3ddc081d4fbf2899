import { expect, it } from 'vitest';
import QuestionRows from '../../../src/components/review/QuestionRows.astro';
import { words } from '../words.ts';

const link = (title: string) => ({ title, url: `/${title}/` });
const question = (text: string, ...titles: string[]) => ({
  about: titles,
  text,
  links: titles.map(link),
});

it('asks each question with links to what it is about', async () => {
  const questions = [question('是谁的事？', 'a', 'b'), question('要补上吗？', 'c')];
  expect(await words(QuestionRows, { questions })).toEqual([
    '是谁的事？',
    '[a](/a/)、[b](/b/)',
    '要补上吗？',
    '[c](/c/)',
  ]);
});

it('asks once what is asked of several in the same words, and needs none where the heading says it', async () => {
  const questions = [question('请核对', 'a'), question('请核对', 'b')];
  expect(await words(QuestionRows, { questions })).toEqual([
    '请核对（2 处）',
    '[a](/a/)、[b](/b/)',
  ]);
  expect(await words(QuestionRows, { questions: [question('', 'a'), question('', 'b')] })).toEqual([
    '[a](/a/)、[b](/b/)',
  ]);
});

it('links the first ten of what very many have', async () => {
  const many = Array.from({ length: 12 }, (_, i) => `r${i}`);
  const [, last = ''] = await words(QuestionRows, {
    questions: [question('具体指什么？', ...many)],
  });
  expect(last).toMatch(/^\[r0\].*\[r9\]\(\/r9\/\) 等 12 处$/);
});
