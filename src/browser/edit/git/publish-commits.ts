import { readRefusal } from '../../../editor/read-refusal.ts';
import { readSideBand } from '../../../editor/side-band.ts';
import type { Head, LocalClone, NewCommit } from './local-clone.ts';
import type { Published } from './published.ts';
import { refusalOf } from './server-answer.ts';

/** Makes a commit and pushes it; `say` is told the server's lines as they come. */
export type Publish = (change: NewCommit, say?: (line: string) => void) => Promise<Published>;

/**
 * Publishes upon what `main` was when it was asked for last, which `head` gives. Never rejects. After a lost
 * connection the server is asked what became of a push after each of `waits`, in milliseconds; who presses
 * again makes no second commit of the same texts, and none upon a state that is not known.
 */
export function publishCommits(
  clone: LocalClone,
  opened: Head,
  waits: readonly number[],
): { readonly head: () => Head; readonly publish: Publish } {
  let head = opened;
  /** A commit that has left, and of which nobody knows whether it came. */
  let lost: { readonly change: string; readonly commit: string } | null = null;

  const accept = async (commit: string, said: string): Promise<Published> => {
    lost = null;
    head = await clone.read(commit);
    return { kind: 'accepted', commit, said };
  };

  /** What became of a commit, by what `main` is now; null where that is what it was. Rejects where nobody tells. */
  const look = async (commit: string, said: string): Promise<Published | null> => {
    const now = await clone.take();
    if (now === head.commit) return null;
    if (await clone.holds(now, commit)) return accept(commit, said);
    const isOwn = lost !== null && (await clone.holds(now, lost.commit));
    lost = null;
    head = await clone.read(now);
    return { kind: 'faster', head, isOwn };
  };

  const lookOften = async (commit: string, said: string): Promise<Published> => {
    for (const wait of waits) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      const found = await look(commit, said).catch(() => null);
      if (found) return found;
    }
    return { kind: 'unknown', commit };
  };

  const send = async (
    commit: string,
    change: string,
    say: (line: string) => void,
  ): Promise<Published> => {
    const lines: string[] = [];
    let isSent = false;
    const hear = readSideBand((line) => {
      lines.push(line);
      say(line);
    });
    const said = () => lines.join('\n');
    try {
      await clone.push(commit, head.commit, { sent: () => (isSent = true), hear });
      return await accept(commit, said());
    } catch (error) {
      const { code, message } = error as { readonly code?: string; readonly message?: string };
      const refusal = refusalOf(error);
      if (code === 'UserCanceledError' || code === 'PushRejectedError')
        return (await look(commit, said()).catch(refusalOf)) ?? refusal;
      if (code === 'GitPushError') {
        const found = await look(commit, said()).catch(() => null);
        const why = said() || (message ?? '');
        return found ?? { kind: 'refused', said: why, problems: readRefusal(why) };
      }
      if (!isSent || refusal.kind !== 'unreachable' || didNothing(refusal.status)) return refusal;
      lost = { change, commit };
      return lookOften(commit, said());
    }
  };

  const publish: Publish = async (change, say = () => undefined) => {
    if (change.upon !== head.commit) return { kind: 'faster', head, isOwn: false };
    const key = JSON.stringify({ ...change, texts: [...change.texts] });
    const commit = lost?.change === key ? lost.commit : await clone.commit(change);
    if (commit === head.commit) return { kind: 'accepted', commit, said: '' };
    if (lost) {
      const before = lost.commit;
      const found = await look(commit, '').catch(
        (): Published => ({ kind: 'unknown', commit: before }),
      );
      if (found) return found;
    }
    return send(commit, key, say);
  };

  return { head: () => head, publish };
}

/** Whether a status says that the server did nothing of what it was asked, and not that it failed meanwhile. */
function didNothing(status: number | null): boolean {
  return status !== null && status < 500;
}
