import './git-buffer.ts';
import * as git from 'isomorphic-git';
import { isByComputer } from '../../../content/by-computer.ts';
import { decodeText } from '../../../content/decode-text.ts';
import { type Account, gitHttp, type PushWatch } from './git-http.ts';
import { memoryFiles } from './memory-files.ts';

/** The state of `main` on the server: its commit, and the texts of the content by path from the project's folder. */
export interface Head {
  readonly commit: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Who makes a commit. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** A commit to be made of another: whole texts, null for files that go. */
export interface NewCommit {
  readonly upon: string;
  readonly texts: ReadonlyMap<string, string | null>;
  readonly message: string;
  readonly author: Author;
}

export type LocalClone = ReturnType<typeof localClone>;

/** A clone in memory of what `main` is on a server; it holds no more of the past than it must. */
export function localClone(url: string, account: Account) {
  const at = { fs: memoryFiles(), gitdir: '/git', cache: {} };
  const remote = { ...at, url, http: gitHttp(account) };
  const ready = git
    .init({ ...at, bare: true, defaultBranch: MAIN })
    .then(() => git.addRemote({ ...at, remote: 'origin', url }));
  let isShallow = false;

  /** Takes what `main` now is, with all commits since it was taken last. Rejects as isomorphic-git does. */
  const take = async (): Promise<string> => {
    await ready;
    const depth = isShallow ? {} : { depth: 1 };
    const { fetchHead } = await git.fetch({
      ...{ ...remote, ...depth },
      ...{ ref: MAIN, remoteRef: MAIN, singleBranch: true, tags: false },
    });
    if (!fetchHead) throw new Error('the repository is empty');
    isShallow = true;
    await git.writeRef({ ...at, ref: `refs/heads/${MAIN}`, value: fetchHead, force: true });
    return fetchHead;
  };

  /** The texts of a commit that was taken. */
  const read = async (commit: string): Promise<Head> => {
    const files = await filesBelow(await treeOf(commit), '');
    const texts = new Map<string, string>();
    for (const [path, oid] of files) {
      const { blob } = await git.readBlob({ ...at, oid });
      texts.set(path, decodeText(blob).text);
    }
    return { commit, texts };
  };

  const treeOf = async (commit: string) =>
    (await git.readCommit({ ...at, oid: commit })).commit.tree;

  /** The files of the content below a folder, as the check finds them: no links, and nothing hidden. */
  const filesBelow = async (
    tree: string,
    folder: string,
  ): Promise<(readonly [string, string])[]> => {
    const { tree: entries } = await git.readTree({ ...at, oid: tree });
    const own = folder
      ? entries.filter(({ path }) => !isByComputer(path))
      : entries.filter(isContent);
    const found = own.map(({ path, oid, type, mode }) => {
      const full = `${folder}${path}`;
      if (type === 'tree') return filesBelow(oid, `${full}/`);
      return type === 'blob' && mode !== LINK ? [[full, oid] as const] : [];
    });
    return (await Promise.all(found)).flat();
  };

  /** A commit of changed texts; gives that upon which it would be made where they change nothing. */
  const commit = async ({ upon, texts, message, author }: NewCommit): Promise<string> => {
    let tree = await treeOf(upon);
    const before = tree;
    for (const [path, text] of texts) tree = (await put(tree, path.split('/'), text)) ?? EMPTY_TREE;
    if (tree === before) return upon;
    const about = { message, tree, parent: [upon], author, committer: author };
    return git.commit({ ...at, ...about, ref: `refs/heads/${EDITED}` });
  };

  /** The tree with another text at a path; null where nothing is left in it. */
  const put = async (
    oid: string | null,
    [name = '', ...below]: readonly string[],
    text: string | null,
  ): Promise<string | null> => {
    const tree = oid ? (await git.readTree({ ...at, oid })).tree : [];
    const known = tree.find(({ path }) => path === name);
    const others = tree.filter(({ path }) => path !== name);
    const own = below.length
      ? await put(known?.oid ?? null, below, text)
      : text === null
        ? null
        : await writeText(text, known?.oid);
    const entry = below.length
      ? { mode: '040000', path: name, type: 'tree' as const }
      : { mode: known?.mode ?? '100644', path: name, type: 'blob' as const };
    const all = own === null ? others : [...others, { ...entry, oid: own }];
    return all.length ? git.writeTree({ ...at, tree: all }) : null;
  };

  /** A text as it was saved before: some editors begin files with a mark that no text shows. */
  const writeText = async (text: string, before: string | undefined): Promise<string> => {
    const bytes = new TextEncoder().encode(text);
    const known = before && (await git.readBlob({ ...at, oid: before })).blob;
    const isMarked = known && MARK.every((byte, index) => known[index] === byte);
    return git.writeBlob({ ...at, blob: isMarked ? Uint8Array.from([...MARK, ...bytes]) : bytes });
  };

  /** Pushes a commit where `main` still is that upon which it was made. Rejects as isomorphic-git does. */
  const push = async (own: string, upon: string, watch: PushWatch): Promise<void> => {
    await git.writeRef({ ...at, ref: `refs/heads/${EDITED}`, value: own, force: true });
    await git.push({
      ...{
        ...at,
        url,
        http: gitHttp(account, watch),
        ref: EDITED,
        remoteRef: `refs/heads/${MAIN}`,
      },
      onPrePush: ({ remoteRef }) => remoteRef.oid === upon,
    });
  };

  /** Whether a commit that was taken is another one, or was made upon it. */
  const holds = async (commit: string, other: string): Promise<boolean> =>
    commit === other ||
    git.isDescendent({ ...at, oid: commit, ancestor: other }).catch(() => false);

  return { take, read, commit, push, holds };
}

function isContent({ path, type }: { readonly path: string; readonly type: string }): boolean {
  return path === 'content' && type === 'tree';
}

const MAIN = 'main';
/** The branch on which commits are made; the server never hears of it. */
const EDITED = 'edited';
const LINK = '120000';
const MARK = [0xef, 0xbb, 0xbf];
/** Git's name of a tree without entries. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
