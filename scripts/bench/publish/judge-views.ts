import type { Got, View } from './read-like-a-browser.ts';

/** The SHA-256 of every file of a release, by its path. */
export type Files = Readonly<Record<string, string>>;

export interface Judged {
  readonly views: number;
  readonly requests: number;
  /** Views whose page did not come. */
  readonly failed: number;
  /** Views whose page, or a file of it, is not that of the release that the page says. */
  readonly mixed: number;
  /** Views of which something that the page loads did not come. */
  readonly missing: number;
  readonly examples: readonly string[];
}

/** What was wrong with views of a site whose releases held these files, by what their pages say. */
export function judgeViews(views: readonly View[], releases: ReadonlyMap<string, Files>): Judged {
  const all = [...releases.values()];
  const isOf = (files: Files | undefined, { path, hash }: Got) =>
    files?.[path.replace(/(^|\/)$/, '$1index.html')] === hash;
  // What keeps its address is asked for anew by every search: any release's is right.
  const isRight = (release: string, got: Got) =>
    got.path.startsWith('search/') && got.path.endsWith('.json')
      ? all.some((files) => isOf(files, got))
      : isOf(releases.get(release), got);
  const failed = views.filter(({ page }) => page.status !== 200);
  const missing = views.filter(({ assets }) => assets.some(({ status }) => status !== 200));
  const mixed = views.filter(
    (view) =>
      view.page.status === 200 &&
      [view.page, ...view.assets].some((got) => got.status === 200 && !isRight(view.release, got)),
  );
  return {
    views: views.length,
    requests: views.reduce((sum, { assets }) => sum + 1 + assets.length, 0),
    failed: failed.length,
    mixed: mixed.length,
    missing: missing.length,
    examples: [...failed, ...missing, ...mixed]
      .slice(0, 5)
      .map(({ release, page, assets }) =>
        [release, page, ...assets].map((it) => JSON.stringify(it)).join(' '),
      ),
  };
}
