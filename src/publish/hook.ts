import { hookLines } from './hook-lines.ts';
import type { Layout } from './layout.ts';
import { takeLock } from './lock.ts';
import { postReceive } from './post-receive.ts';
import { preReceive } from './pre-receive.ts';
import { logFailure, writeLog } from './publish-log.ts';
import { pusherOf } from './pusher.ts';
import { readPush } from './read-push.ts';
import { Refusal } from './refusal.ts';
import { openRepository } from './repository.ts';
import { whyFailed } from './why-failed.ts';

/** One call of a hook by git. */
export interface HookCall {
  readonly hook: 'pre-receive' | 'post-receive';
  /** What git gives it to read. */
  readonly lines: string;
  /** The process of git that receives the push and calls both hooks. */
  readonly receiver: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
}

/** Runs a hook; gives its exit code. Whatever goes wrong is said in Chinese, and nothing is thrown. */
export async function runHook(layout: Layout, call: HookCall): Promise<0 | 1> {
  const { hook, lines, receiver, environment, print } = call;
  const say = (text: string) => print(hookLines(text, environment));
  const pusher = pusherOf(environment);
  let commit: string | undefined;
  try {
    const push = readPush(lines);
    if ('commit' in push) commit = push.commit;
    const repository = openRepository(layout.repo);
    const sayWaiting = () => say('前面还有一次发布没有结束，正在等它……');
    const publishing = { layout, repository, pusher, say };
    const take = () => takeLock(layout.lock, [receiver], sayWaiting);
    if (hook === 'pre-receive') await preReceive(publishing, push, take, receiver);
    else await postReceive(publishing, push, take);
    return 0;
  } catch (error) {
    const about = { pusher, ...(commit && { commit }) };
    if (error instanceof Refusal) {
      writeLog(layout, { event: 'refused', ...about, said: error.message });
      say(`\n✗ 没有发布：${asParagraph(error.message)}${STANDS}`);
    } else {
      const number = logFailure(layout, error, about);
      const what = `${whyFailed(error)}（编号 ${number}）`;
      say(
        hook === 'pre-receive'
          ? `\n✗ 没有发布：${what}。${STANDS}请把编号告诉 IT。`
          : `\n内容已经收下，网站还没有换上：${what}。服务器过一会儿会自己再试；几分钟后还是旧的，请把编号告诉 IT。`,
      );
    }
    return 1;
  }
}

/** A command at the end is copied as it stands: nothing may follow on its line. */
function asParagraph(message: string): string {
  if (message.includes('\n')) return `${message}\n\n`;
  return /[\w"/-]$/.test(message) ? `${message}\n` : `${message}。`;
}

const STANDS = '网站保持原样，您的改动还在自己的电脑上，没有丢失。';
