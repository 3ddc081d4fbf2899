/** What is known of a release besides its files. */
export interface ReleaseFacts {
  /** Name of its folder, such as 00012-1a2b3c4d. */
  readonly name: string;
  readonly commit: string;
  /** The engine that built it. */
  readonly engine: string;
  readonly author: string;
  /** The first line of what the author said of the commit. */
  readonly subject: string;
  /** Who pushed it, as the server knows them. */
  readonly pusher: string;
  /** When it went live, ISO. */
  readonly activated: string;
  /** The number of the release that this one brings back. */
  readonly restores?: number;
}

/** A release with the SHA-256 of each of its own files, by path; what it carries for older pages is not its own. */
export interface Manifest extends ReleaseFacts {
  readonly files: Readonly<Record<string, string>>;
}

/** The name of the release behind others. */
export function nextName(names: readonly string[], commit: string): string {
  const last = Math.max(0, ...names.map(numberOf));
  return `${String(last + 1).padStart(5, '0')}-${commit.slice(0, 8)}`;
}

/** The number that a release is called by; 0 where the name is none of a release. */
export function numberOf(name: string): number {
  const [, digits = '0'] = /^(\d{5,})-[0-9a-f]{8}$/.exec(name) ?? [];
  return Number(digits);
}

/** Whether readers with an older page open may still ask for a file: it is named by what it holds. */
export function isCarried(path: string): boolean {
  return /^(?:_astro|pagefind)\//.test(path);
}

/**
 * The releases whose assets the next one carries: the last few, and whichever readers saw within the last
 * day. `releases` stand in their order; a release was seen until the next one went live.
 */
export function carriedFrom<Release extends Pick<ReleaseFacts, 'activated'>>(
  releases: readonly Release[],
  now: Date,
): Release[] {
  return releases.filter((_, index) => {
    const next = releases[index + 1];
    const isLast = index >= releases.length - LAST;
    return isLast || !next || now.getTime() - Date.parse(next.activated) < DAY;
  });
}

/** The releases that are not kept: neither among the last `keep`, nor live, nor carried from. */
export function outlived(
  releases: readonly ReleaseFacts[],
  { keep, live, now }: { readonly keep: number; readonly live: string; readonly now: Date },
): ReleaseFacts[] {
  const needed = new Set([...carriedFrom(releases, now), ...releases.slice(-keep)]);
  return releases.filter((release) => !needed.has(release) && release.name !== live);
}

/**
 * The release that a rollback brings back: the one of a number or commit, else the newest that is older
 * than what is live and of another commit. Null where there is none.
 */
export function rollbackTarget<Release extends ReleaseFacts>(
  releases: readonly Release[],
  live: Release,
  asked: string | undefined,
): Release | null {
  if (asked !== undefined)
    return (
      releases.findLast(
        ({ name, commit }) =>
          name === asked ||
          (/^\d{1,5}$/.test(asked) && numberOf(name) === Number(asked)) ||
          (/^[0-9a-f]{7,40}$/.test(asked) && commit.startsWith(asked)),
      ) ?? null
    );
  const now = live.restores ?? numberOf(live.name);
  const older = releases.filter(
    ({ name, restores, commit }) =>
      restores === undefined && numberOf(name) < now && commit !== live.commit,
  );
  return older.at(-1) ?? null;
}

const LAST = 5;
const DAY = 24 * 60 * 60 * 1000;
