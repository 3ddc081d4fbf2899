import { expect, test } from 'vitest';
import { answerFor } from '../../src/handbook/answer.ts';
import { answerGroups, answerSections } from '../../src/handbook/answer-groups.ts';
import { splitList } from '../../src/handbook/split-list.ts';
import { sampleHandbook } from '../sample.ts';

const { topics } = sampleHandbook();

test('on one page the answer to every topic is as it is', () => {
  for (const topic of topics) {
    const answer = answerFor(topic);
    const groups = answerGroups(answer, '谁负责', topic.commonDuties);
    const sections = splitList(groups, 4_000).flatMap(({ parts }) => answerSections(parts));
    expect(sections.flatMap(({ responsible }) => responsible)).toEqual(answer.responsible);
    expect(sections.filter(({ title }) => title !== '谁负责').map(({ title }) => title)).toEqual([
      ...answer.others.map(({ kind }) => kind),
      ...(topic.commonDuties.length ? ['通用职责'] : []),
    ]);
  }
});

test('over several pages every duty of a topic stands once', () => {
  for (const topic of topics) {
    const pages = splitList(answerGroups(answerFor(topic), '谁负责', topic.commonDuties), 3);
    const shown = pages
      .flatMap(({ parts }) => answerSections(parts))
      .flatMap(({ responsible, duties }) => [
        ...responsible.flatMap((one) => one.duties),
        ...duties,
      ]);
    expect(new Set(shown)).toEqual(new Set([...topic.duties, ...topic.commonDuties]));
    expect(shown.length).toBe(topic.duties.length + topic.commonDuties.length);
  }
});
