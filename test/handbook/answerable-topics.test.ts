import { expect, test } from 'vitest';
import { answerFor } from '../../src/handbook/answer.ts';
import { answerableTopics } from '../../src/handbook/answerable-topics.ts';
import type { Topic } from '../../src/handbook/model.ts';
import { sampleHandbook } from '../sample.ts';
import { smallHandbook } from '../small-handbook.ts';

const { topics } = sampleHandbook();

test('every topic has one role to ask, as many topics as asked for', () => {
  const found = answerableTopics(topics, 10);
  expect(found).toHaveLength(10);
  expect(found.map((topic) => answerFor(topic).responsible.length)).toEqual(Array(10).fill(1));
  expect(topics.some((topic) => answerFor(topic).responsible.length > 1)).toBe(true);
});

test('what has most duties and names comes first', () => {
  const weights = answerableTopics(topics, topics.length).map(weight);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(weights[0]).toBeGreaterThan(weights.at(-1) ?? 0);
});

test('a topic for which nobody is responsible is none of them', () => {
  const alone = smallHandbook().topics.map((topic) => ({ ...topic, duties: [], lead: null }));
  expect(answerableTopics(alone, 9)).toEqual([]);
});

function weight({ duties, aliases }: Topic): number {
  return duties.length + aliases.length;
}
