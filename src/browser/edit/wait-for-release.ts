import type { EditableContent } from '../../editor/editable-content.ts';
import { EDITABLE_URL } from '../../handbook/urls.ts';
import { presentFile } from '../present-file.ts';

/** What was published, and who knows what else was. */
export interface Awaited {
  readonly commit: string;
  /** Whole texts of the files that it changed, null for those that went. */
  readonly texts: ReadonlyMap<string, string | null>;
  /** Whether a commit was made upon another, or is it; false where nobody knows. */
  readonly holds: (commit: string, other: string) => Promise<boolean>;
}

/**
 * Waits until readers see a commit, or a later one: whether they do is asked at once and after each of
 * `waits`, in milliseconds. False where they do not see it yet by then. Where the host tells no commit of its
 * releases, they see it when the release has all its texts.
 */
export async function waitForRelease(
  published: Awaited,
  waits: readonly number[] = WAITS,
): Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  for (const wait of [0, ...waits]) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const release = await presentFile<{ readonly id: string; readonly commit?: string }>(
      '/release.json',
    );
    if (!release) continue;
    // Of the same release the same is true, and a server is not asked without need.
    const name = release.commit ?? release.id;
    const isShown = known.get(name) ?? shows(release.commit, published);
    known.set(name, isShown);
    if (await isShown) return true;
  }
  return false;
}

async function shows(
  commit: string | undefined,
  { commit: own, texts, holds }: Awaited,
): Promise<boolean> {
  if (commit !== undefined) return commit === own || holds(commit, own);
  const content = await presentFile<EditableContent>(EDITABLE_URL);
  if (!content) return false;
  return [...texts].every(([file, text]) => (content.texts[file] ?? null) === text);
}

/** At once on a server of our own; a platform takes minutes. */
const WAITS = [1, 2, 4, 8, ...Array.from({ length: 39 }, () => 15)].map(
  (seconds) => seconds * 1000,
);
