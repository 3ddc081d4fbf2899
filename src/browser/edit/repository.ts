import type { Account } from './git/git-http.ts';
import { type Head, localClone } from './git/local-clone.ts';
import { type Publish, publishCommits } from './git/publish-commits.ts';
import { refusalOf, type ServerRefusal } from './git/server-answer.ts';

/** The repository of a handbook, for one person with a password. */
export interface Repository {
  /** What `main` was when it was asked for last. */
  readonly head: () => Head;
  readonly publish: Publish;
  /** Whether a commit of `main` was made upon another, or is it; false where the server does not tell. */
  readonly holds: (commit: string, other: string) => Promise<boolean>;
}

/**
 * Opens the repository at an address, or a path on the site's own host; `waits` are those of `publishCommits`.
 * Never rejects.
 */
export async function openRepository(
  address: string,
  account: Account,
  waits: readonly number[] = WAITS,
): Promise<{ readonly kind: 'open'; readonly repository: Repository } | ServerRefusal> {
  const { href } = new URL(address, location.href);
  const clone = localClone(href.replace(/\/$/, ''), account);
  try {
    const head = await clone.read(await clone.take());
    const holds = async (commit: string, other: string) => {
      const isTaken = await clone.take().then(
        () => true,
        () => false,
      );
      return isTaken && clone.holds(commit, other);
    };
    return { kind: 'open', repository: { ...publishCommits(clone, head, waits), holds } };
  } catch (error) {
    return refusalOf(error);
  }
}

const WAITS = [1_000, 2_000, 4_000, 8_000, 15_000];
