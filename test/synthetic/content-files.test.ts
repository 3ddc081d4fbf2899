import { expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { syntheticContent } from './content-files.ts';

it.each([
  [1, 1],
  [8, 8],
  [50, 13],
  [250, 27],
])(
  '%i roles in %i departments are a handbook to which the check has nothing to say',
  (roles, departments) => {
    const { handbook, problems } = buildHandbook(parseContent(syntheticContent(roles)));
    expect(problems).toEqual([]);
    expect(handbook?.roles).toHaveLength(roles);
    expect(handbook?.departments).toHaveLength(departments);
    expect(handbook?.duties).toHaveLength(roles * 15);
  },
);

it('the content is the same every time', () => {
  expect(syntheticContent(30)).toEqual(syntheticContent(30));
});

it('every twentieth role has a chart', () => {
  const charts = [...syntheticContent(61)].filter(([, text]) => text.includes('```mermaid'));
  expect(charts).toHaveLength(4);
});

it('duties hardly repeat one another', () => {
  const texts = [...syntheticContent(200).values()].flatMap((text) =>
    [...text.matchAll(/^\d+\. (.*)$/gm)].map(([, duty]) => duty),
  );
  expect(texts).toHaveLength(3000);
  expect(new Set(texts).size).toBeGreaterThan(2990);
});
