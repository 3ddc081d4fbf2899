import { pushTo } from '../handbook/push-to.ts';
import type { DutyRecord, RoleRecord, TopicRecord } from './records.ts';

/** What two roles do about one topic. */
export interface ComparedTopic {
  /** null for duties without any topic. */
  readonly topic: TopicRecord | null;
  readonly duties: readonly [first: readonly DutyRecord[], second: readonly DutyRecord[]];
}

/** Two roles side by side. */
export interface Comparison {
  /** Topics of both, in the order of the first role's duties. */
  readonly shared: readonly ComparedTopic[];
  /** The rest of each role's duties, each once, by its first topic. */
  readonly apart: readonly [first: readonly ComparedTopic[], second: readonly ComparedTopic[]];
}

/** Compares two roles topic by topic; a duty of several shared topics stands under each of them. */
export function compareRoles(first: RoleRecord, second: RoleRecord): Comparison {
  const about = ({ duties }: RoleRecord, topic: TopicRecord) =>
    duties.filter(({ topics }) => topics.includes(topic));
  const topics = [...new Set(first.duties.flatMap((duty) => duty.topics))];
  const shared = topics
    .map((topic) => ({ topic, duties: [about(first, topic), about(second, topic)] as const }))
    .filter(({ duties: [, theirs] }) => theirs.length > 0);
  const told = new Set(shared.flatMap(({ duties }) => duties.flat()));
  const rest = (role: RoleRecord, side: 0 | 1): ComparedTopic[] => {
    const own = new Map<TopicRecord | null, DutyRecord[]>();
    for (const duty of role.duties) if (!told.has(duty)) pushTo(own, firstTopic(duty), duty);
    return [...own].map(([topic, duties]) => ({
      topic,
      duties: side === 0 ? [duties, []] : [[], duties],
    }));
  };
  return {
    shared,
    apart: [rest(first, 0), rest(second, 1)],
  };
}

function firstTopic({ topics: [topic] }: DutyRecord): TopicRecord | null {
  return topic ?? null;
}
