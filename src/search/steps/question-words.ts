/** Words that only ask, longest first: 「谁负责投诉」 asks for 投诉. */
const ASKING = byLength(
  '请问 想问 关于 我们店 公司的 谁说了算 说了算 我想问 我想知道 想知道 我想 我要 谁 谁来 由谁 找谁 问谁 是谁 谁是 归谁 负责 谁负责 由谁负责 哪个部门 哪个岗位 哪个人 哪位 哪个 哪些 有哪些 哪里 哪儿 什么部门 什么岗位 什么人 什么 是什么 怎么办 怎么 怎么样 如何 怎样 咋 咋办 为什么 多少 可以 应该 该 归 由 找 问 去 在 有 是 能 要 人 的人 的 了 吗 呢 吧 啊 呀 吗 我 我们 一下 事 的事 事情 的事情',
);

/** Words that mean something of their own, and nothing beside a word that asks: 谁管, 怎么办理. */
const DOING = byLength(
  '管 管理 主管 来管 处理 来处理 办 办理 做 弄 搞 批 审批 对接 牵头 申请 联系 安排 跟进 批准 落实 执行 解决 职责 岗位职责 的职责 岗位说明书 说明书 分管 签字 通知 手续 哪个领导 领导 坏了 丢了 工作 电话 分机 流程',
);

/** Every character of these words. */
export const QUESTION_CHARACTERS: ReadonlySet<string> = new Set([...ASKING, ...DOING].join(''));

const SURELY_ASKING = /谁|哪|什么|怎|如何|咋|负责|请问|吗|职责|电话|分机/u;

/** Whether the text asks for somebody or how to do something. */
export function isQuestion(text: string): boolean {
  return SURELY_ASKING.test(text);
}

/** Whether the word may be left out of the query that it stands in. */
export function isIdle(word: string, query: string): boolean {
  if (word.length === 1) return PARTICLES.includes(word);
  return ASKING.includes(word) || (isQuestion(query) && DOING.includes(word));
}

/** Other single characters are idle only at the ends of a query: 人 is not idle in 无人机. */
const PARTICLES = '谁的了吗呢吧啊呀';

/**
 * What remains of the text when words that only ask are taken off its ends, longest first, without
 * the text itself; never shorter than two characters.
 */
export function withoutQuestion(text: string): string[] {
  const idle = isQuestion(text) ? [...ASKING, ...DOING] : ASKING;
  const found = new Set<string>([text]);
  for (const current of found) {
    for (const word of idle) {
      if (current.length - word.length < 2) continue;
      if (current.startsWith(word)) found.add(current.slice(word.length));
      if (current.endsWith(word)) found.add(current.slice(0, -word.length));
    }
  }
  found.delete(text);
  return byLength([...found].join(' '));
}

function byLength(list: string): string[] {
  return list
    .split(' ')
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
}
