import { runGit } from '../git/run-git.ts';
import { MAIN } from './read-push.ts';
import type { TreeEntry } from './tree-entry.ts';

/** The bare repository that is pushed to, as far as publishing asks it. Its methods throw as `runGit` does. */
export interface Repository {
  /** The commit that a ref leads to, or null. */
  readonly head: (ref?: string) => string | null;
  /** Where two commits last were one, or null. */
  readonly forkPoint: (one: string, other: string) => string | null;
  readonly readTree: (commit: string) => TreeEntry[];
  /** Paths that differ between two commits. */
  readonly changed: (from: string, to: string) => Set<string>;
  /** The bytes of files, by their ids. */
  readonly readFiles: (ids: readonly string[]) => Map<string, Buffer>;
  /** Who wrote a commit, and in one line what is new in it since another; a merge says nothing of that. */
  readonly describe: (
    commit: string,
    since: string | null,
  ) => { readonly author: string; readonly subject: string };
  /** What is said of the commits from one to another. */
  readonly messages: (from: string, to: string) => string;
  /** The commit of every draft, by its name. */
  readonly drafts: () => Map<string, string>;
}

/** The repository of a folder. */
export function openRepository(folder: string): Repository {
  const git = (...args: string[]) => runGit(folder, args).toString();
  return {
    head: (ref = MAIN) => orNull(() => git('rev-parse', '--verify', '--quiet', ref).trim()),
    forkPoint: (one, other) => orNull(() => git('merge-base', one, other).trim()),
    readTree: (commit) =>
      splitZero(runGit(folder, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit])).map(toEntry),
    changed: (from, to) => {
      const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', from, to];
      return new Set(splitZero(runGit(folder, args)).map((name) => toPath(name).path));
    },
    readFiles: (ids) => readFiles(folder, ids),
    describe: (commit, since) => {
      const [author = '', own = ''] = git('log', '-1', '--format=%an%x00%s', commit).split('\0');
      // A repository from a backup may not have the other one.
      const news = ['--ignore-missing', '-1', '--no-merges', '--format=%s', commit];
      const subject = git('log', ...news, ...(since === null ? [] : [`^${since}`])).trim();
      return { author, subject: subject || own.trim() };
    },
    messages: (from, to) => git('log', '--format=%B', `${from}..${to}`),
    drafts: () =>
      new Map(
        git('for-each-ref', '--format=%(refname:lstrip=3) %(objectname)', 'refs/heads/draft/')
          .split('\n')
          .filter(Boolean)
          .map((line): [string, string] => {
            const [name = '', commit = ''] = line.split(' ');
            return [name, commit];
          }),
      ),
  };
}

function orNull(ask: () => string): string | null {
  try {
    return ask() || null;
  } catch (error) {
    // Git ends with 1 where there is none, and with more where it cannot look.
    if (error instanceof Error && 'status' in error && error.status === 1) return null;
    throw error;
  }
}

/** What git printed with `-z`, one byte a sign, for names may be in any encoding. */
function splitZero(printed: Buffer): string[] {
  return printed.toString('latin1').split('\0').filter(Boolean);
}

function toEntry(line: string): TreeEntry {
  const [, mode = '', id = '', size = '', name = ''] =
    /^(\d+) \w+ (\w+) +(\S+)\t([\s\S]*)$/.exec(line) ?? [];
  return { mode, id, size: Number(size) || 0, ...toPath(name) };
}

function toPath(name: string): { readonly path: string; readonly isReadable: boolean } {
  const bytes = Buffer.from(name, 'latin1');
  try {
    return { path: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isReadable: true };
  } catch {
    return { path: bytes.toString(), isReadable: false };
  }
}

function readFiles(folder: string, ids: readonly string[]): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const wanted = [...new Set(ids)];
  if (!wanted.length) return files;
  const printed = runGit(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  let at = 0;
  for (const id of wanted) {
    const end = printed.indexOf('\n', at);
    const [, , size = '0'] = printed.toString('latin1', at, end).split(' ');
    files.set(id, printed.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return files;
}
