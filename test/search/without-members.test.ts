import { expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { hospitalContext } from './hospital.ts';

async function ask(query: string) {
  const { results, cards, unknown } = await search(query, hospitalContext());
  return { found: results.map(({ record }) => record.title), cards: cards.length, unknown };
}

test.each([
  ['护士长任职要求', '任职要求'],
  ['护士长的任职资格', '任职资格'],
  ['护士长 任职条件', '任职条件'],
  ['护士长需要什么学历', '学历'],
  ['护士长要几年经验', '经验'],
  ['护士长学历', '学历'],
])('%s shows the role without its duties, which do not say it', async (query, unknown) => {
  expect(await ask(query)).toEqual({ found: ['护士长'], cards: 1, unknown: [unknown] });
});

test('a role beside other unknown words keeps its duties, of which one may say it', async () => {
  const { found, unknown } = await ask('护士长要补考勤');
  expect(found).toEqual(['护士长', '让患者高兴而来', '安排护士排班']);
  expect(unknown).toEqual(['补考勤']);
});
