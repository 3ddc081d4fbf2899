import { ASKING, DOING, FILLING } from './idle-words.ts';
import { kindNamed } from './kind-words.ts';

const SURELY_ASKING =
  /谁|哪|啥|什么|怎|如何|咋|负责(?!人)|请问|吗|职责|电话|分机|多少|能不能|可以/u;
const SURELY_SAYING =
  /[了着没不想要帮跟把被给让该找问请得吧呢很太]|需要|有人|里有|边有|老是|总是|一直|经常|突然|一起|这么|那么|里面|外面/u;

/** Whether the text asks for somebody or how to do something. */
export function isQuestion(text: string): boolean {
  return SURELY_ASKING.test(text);
}

/** Whether the text asks for somebody: a role that it names is not the answer then. */
export function asksWho(text: string): boolean {
  return /谁|哪个岗位|哪个部门|什么部门|什么岗位|哪个领导|哪位|找哪/u.test(text);
}

/** Whether the text is more than names and nouns: a question, or what has happened. */
export function isSentence(text: string): boolean {
  return isQuestion(text) || SURELY_SAYING.test(text);
}

/** The words that carry nothing of the matter in such a query. */
export function idleWords(query: string): ReadonlySet<string> {
  if (isQuestion(query)) return IDLE_IN_QUESTIONS;
  return isSentence(query) ? IDLE_IN_SENTENCES : IDLE_IN_NAMES;
}

/** Single characters are idle in sentences only: 人 is not idle in 无人机. */
const IDLE_IN_NAMES: ReadonlySet<string> = new Set([
  ...'谁的了吗呢吧啊呀同',
  ...ASKING.filter((word) => word.length > 1),
]);
const IDLE_IN_SENTENCES: ReadonlySet<string> = new Set([...ASKING, ...FILLING]);
const IDLE_IN_QUESTIONS: ReadonlySet<string> = new Set([...ASKING, ...FILLING, ...DOING]);

/** What carries nothing behind a role (护士长管病历); a 责任 does: 院长签字. */
export const IDLE_AFTER_ROLES: ReadonlySet<string> = new Set(
  [...IDLE_IN_QUESTIONS].filter((word) => !kindNamed(word, new Map())),
);

/**
 * What remains of the text when words that only ask are taken off its ends, longest first, without
 * the text itself; never shorter than two characters.
 */
export function withoutQuestion(text: string): string[] {
  const idle = isQuestion(text) ? [...ASKING, ...DOING] : ASKING;
  const found = new Set<string>([text]);
  for (const current of found) {
    if (found.size > MOST_REMAINDERS) break;
    for (const word of idle) {
      if (current.length - word.length < 2) continue;
      if (current.startsWith(word)) found.add(current.slice(word.length));
      if (current.endsWith(word)) found.add(current.slice(0, -word.length));
    }
  }
  found.delete(text);
  return [...found].sort((a, b) => b.length - a.length);
}

/** More ways of taking words off only pasted text has. */
const MOST_REMAINDERS = 24;
