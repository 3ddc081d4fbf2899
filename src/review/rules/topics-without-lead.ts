import { answerFor } from '../../handbook/answer.ts';
import { topicLink } from '../../handbook/page-links.ts';
import type { Rule } from '../question.ts';

/**
 * Topics for which roles of several titles are responsible, and none of them leads: namesakes in stores or
 * wards each answer for their own.
 */
export const topicsWithoutLead: Rule = {
  kind: 'topic-without-lead',
  find: ({ topics }) =>
    topics.flatMap((topic) => {
      const { responsible, isLed } = answerFor(topic);
      const titles = new Set(responsible.map(({ role }) => role.title));
      if (isLed || titles.size < 2) return [];
      const link = { ...topicLink(topic), note: `${titles.size} 个岗位主责` };
      return [{ about: [topic.name], text: '', links: [link] }];
    }),
};
