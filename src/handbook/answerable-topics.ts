import { answerFor } from './answer.ts';
import type { Topic } from './model.ts';

/**
 * The topics that one role answers for, as its lead or alone in 主责, as many as asked for: the most
 * duties and other names first, equal ones in the order given. Empty where there is no such topic.
 */
export function answerableTopics(topics: readonly Topic[], count: number): Topic[] {
  return topics
    .filter((topic) => answerFor(topic).responsible.length === 1)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, count);
}

/** What is asked by many names, and done in many duties, is what people look for. */
function weight({ duties, aliases }: Topic): number {
  return duties.length + aliases.length;
}
