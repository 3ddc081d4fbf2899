import type { LogEntry } from './publish-log.ts';
import { numberOf, type ReleaseFacts } from './releases.ts';

/** What a server is asked about. */
export interface Status {
  /** The folder of the server. */
  readonly root: string;
  readonly releases: readonly ReleaseFacts[];
  readonly live: ReleaseFacts | null;
  readonly isPinned: boolean;
  /** Whether pushes are checked. */
  readonly hasHooks: boolean;
  readonly previews: readonly string[];
  readonly log: readonly LogEntry[];
}

/** The state of a server as IT reads it: what is live, what was before, what was refused lately and why. */
export function sayStatus(status: Status): string {
  const { root, releases, live, isPinned, hasHooks, previews, log } = status;
  const troubles = log
    .filter(({ event }) => event === 'refused' || event === 'failed')
    .slice(-SHOWN);
  return [
    `发布服务器在 ${root}`,
    live
      ? `现在用的是第 ${numberOf(live.name)} 版。`
      : '现在没有完整的一版在用，请运行 publish:reconcile。',
    ...(hasHooks
      ? []
      : ['推送的内容现在不经检查就收下：检查的程序不在了，请运行 publish:reconcile 装回。']),
    ...(isPinned ? ['这是退回的一版，下一次推送会换上新的。'] : []),
    '',
    '各版（新的在前）：',
    ...releases.toReversed().map((release) => sayRelease(release, release.name === live?.name)),
    '',
    previews.length
      ? `预览：${previews.map((name) => `/preview/${name}/`).join('、')}`
      : '没有预览。',
    '',
    ...(troubles.length
      ? ['最近没有发布成的（新的在前）：', ...troubles.toReversed().flatMap(sayTrouble)]
      : ['最近没有被拒绝的推送。']),
  ].join('\n');
}

function sayRelease(release: ReleaseFacts, isLive: boolean): string {
  const { name, commit, activated, author, pusher, subject, restores } = release;
  const what = restores === undefined ? subject : `退回第 ${restores} 版：${subject}`;
  const who = author === pusher ? author : `${author}（${pusher} 推送）`;
  return `${isLive ? '→' : ' '} 第 ${numberOf(name)} 版  ${localTime(activated)}  ${commit.slice(0, 8)}  ${who}  ${what}`;
}

/** With all that its author read, or that was noted for IT, as far as a screen holds it. */
function sayTrouble({ at, pusher, said, number, detail }: LogEntry): string[] {
  const head = [localTime(at), pusher, number && `编号 ${number}`].filter(Boolean).join('  ');
  const lines = (detail ?? said ?? '').split('\n').filter(Boolean);
  const more = lines.length - MOST_LINES;
  return [
    `  ${head}`,
    ...lines.slice(0, MOST_LINES).map((line) => `    ${line}`),
    ...(more > 0 ? [`    还有 ${more} 行，在 log.jsonl 里`] : []),
  ];
}

function localTime(iso: string): string {
  return new Date(iso).toLocaleString('zh-CN', { hour12: false });
}

const SHOWN = 10;
const MOST_LINES = 25;
