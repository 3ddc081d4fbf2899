import { hasAnswer } from '../../handbook/answer.ts';
import { topicLink } from '../../handbook/page-links.ts';
import { bare, type Rule } from '../question.ts';

/** Topics for which nobody is responsible: the search has no answer to 「谁负责」. */
export const topicsWithoutMain: Rule = {
  kind: 'topic-without-main',
  find: ({ topics }) =>
    topics.filter((topic) => !hasAnswer(topic)).map((topic) => bare(topicLink(topic))),
};
