import type { Got, View } from './read-like-a-browser.ts';

/** The SHA-256 of every file of a release, by its path. */
export type Files = Readonly<Record<string, string>>;

export interface Judged {
  readonly views: number;
  readonly requests: number;
  /** Views whose page did not come. */
  readonly failed: number;
  /** Views whose page and files are not all of one release. */
  readonly mixed: number;
  /** Views of which something that the page loads did not come. */
  readonly missing: number;
  readonly examples: readonly string[];
}

/** What was wrong with views of a site whose releases held these files. */
export function judgeViews(views: readonly View[], releases: readonly Files[]): Judged {
  const isOf = (files: Files, { path, hash }: Got) =>
    files[path.replace(/(^|\/)$/, '$1index.html')] === hash;
  // What keeps its address is asked for anew by every search: any release's is right.
  const isRight = (files: Files, got: Got) =>
    got.path.startsWith('search/') && got.path.endsWith('.json')
      ? releases.some((any) => isOf(any, got))
      : isOf(files, got);
  const failed = views.filter(({ page }) => page.status !== 200);
  const missing = views.filter(({ assets }) => assets.some(({ status }) => status !== 200));
  const mixed = views.filter(({ page, assets }) => {
    const came = [page, ...assets].filter(({ status }) => status === 200);
    const isWhole = (files: Files) => came.every((got) => isRight(files, got));
    return page.status === 200 && !releases.some(isWhole);
  });
  return {
    views: views.length,
    requests: views.reduce((sum, { assets }) => sum + 1 + assets.length, 0),
    failed: failed.length,
    mixed: mixed.length,
    missing: missing.length,
    examples: [...failed, ...missing, ...mixed]
      .slice(0, 5)
      .map(({ page, assets }) => [page, ...assets].map((it) => JSON.stringify(it)).join(' ')),
  };
}
