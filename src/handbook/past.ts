import type { PastThing } from './past-thing.ts';
import { isSameSentence } from './same-sentence.ts';

/** What the history of the files of duties tells: nothing that was given up may come back as another. */
export interface Past {
  /** Every 编号 that ever stood in one of them, in use or retired. */
  readonly numbers: ReadonlySet<string>;
  /** The duty to which each number belongs. */
  readonly duties: ReadonlyMap<string, PastDuty>;
  /** Everybody who ever held a role. */
  readonly holders: ReadonlySet<string>;
  /** Paths of lists that a handbook may do without, and that it once had. */
  readonly lists: ReadonlySet<string>;
  /** Whatever had another name or id, the last that stood first; absent where nobody looked. */
  readonly things?: readonly PastThing[] | undefined;
  /** The name that stood last where an unknown one stands now, by `stoodKey`; absent where nobody looked. */
  readonly stood?: ReadonlyMap<string, string> | undefined;
}

/** The key of an unknown name at its place. */
export function stoodKey(file: string, line: number, name: string): string {
  return `${file}:${line}:${name}`;
}

export interface PastDuty {
  /** Its last sentence; empty where it cannot be told. */
  readonly text: string;
  /** The file in which it last stood. */
  readonly file: string;
  /** It was removed, and does not stand again under its number. */
  readonly isRemoved: boolean;
}

/** One version of a file of duties. */
export interface PastRole {
  readonly duties: readonly { readonly number: string; readonly text: string }[];
  readonly retired: readonly string[];
  readonly holders: readonly string[];
}

/** What one commit changed: the files of duties, null for those that it deleted. */
export type PastCommit = ReadonlyMap<string, PastRole | null>;

/**
 * What a history tells, its first commit first. `aside` are versions that were on no straight way to
 * the present one, as on branches: of them only numbers and holders count. `lists` are given as they are.
 */
export function recall(
  commits: Iterable<PastCommit>,
  aside: Iterable<PastRole> = [],
  lists: Iterable<string> = [],
): Past {
  const versions = [...aside];
  const files = new Map<string, PastRole>();
  const duties = new Map<string, PastDuty>();
  for (const commit of commits) {
    for (const [file, role] of commit) {
      if (role) versions.push(role);
      if (role) files.set(file, role);
      else files.delete(file);
    }
    follow(duties, files);
  }
  return {
    numbers: new Set(
      versions.flatMap((role) => [...role.duties.map(({ number }) => number), ...role.retired]),
    ),
    duties,
    holders: new Set(versions.flatMap((role) => role.holders)),
    lists: new Set(lists),
  };
}

/** A number stays with its duty, whose sentence may change while it stands but not while it is gone. */
function follow(duties: Map<string, PastDuty>, files: ReadonlyMap<string, PastRole>): void {
  const standing = new Map<string, PastDuty>();
  for (const [file, role] of files)
    for (const { number, text } of role.duties) {
      const last = duties.get(number);
      if (last?.isRemoved && !isSameSentence(last.text, text)) continue;
      const other = standing.get(number);
      // In a copied file it says the same, and still is that of the file where it was.
      const isCopied = other?.text === text && other.file === last?.file;
      const isSecond = other && (isCopied || last?.text !== text);
      if (!isSecond) standing.set(number, { text, file, isRemoved: false });
    }
  for (const [number, duty] of duties)
    if (!standing.has(number)) duties.set(number, { ...duty, isRemoved: true });
  for (const [number, duty] of standing) duties.set(number, duty);
}
