import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { plainFiles } from '../build/plain-files.ts';
import { EDIT_URL } from '../handbook/urls.ts';
import type { Layout } from './layout.ts';
import { DRAFT_STYLES, markDraft } from './mark-draft.ts';
import type { Repository } from './repository.ts';
import { stageBuild } from './stage-build.ts';
import { writeSafely } from './write-safely.ts';

/**
 * Shows a commit under the name of a draft, beside what readers see: its site as it was built and may go live, with
 * every page marked, and without the editor, which edits what is live. The caller holds the lock.
 */
export async function showPreview(
  layout: Layout,
  repository: Repository,
  { name, commit }: { readonly name: string; readonly commit: string },
): Promise<void> {
  const { folder } = await stageBuild(layout, repository, commit);
  const draft = join(layout.tmp, `preview-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  cpSync(folder, draft, { recursive: true, filter: (path) => !PACKED_PAGE.test(path) });
  rmSync(join(draft, EDIT_URL), { recursive: true, force: true });
  for (const path of plainFiles(draft).filter((it) => it.endsWith('.html'))) {
    const isLive = existsSync(join(layout.current, path));
    const page = readFileSync(join(draft, path), 'utf8');
    writeFileSync(join(draft, path), markDraft(page, { name, path, isLive }));
  }
  copyFileSync(STYLES, join(draft, DRAFT_STYLES));
  writeSafely(join(draft, COMMIT_FILE), commit);
  endPreview(layout, name);
  mkdirSync(layout.previews, { recursive: true });
  renameSync(draft, join(layout.previews, name));
}

/** Removes the preview of a draft where there is one. */
export function endPreview({ previews, tmp }: Layout, name: string): void {
  const preview = join(previews, name);
  const gone = join(tmp, `gone-${process.pid}`);
  rmSync(gone, { recursive: true, force: true });
  if (existsSync(preview)) renameSync(preview, gone);
  rmSync(gone, { recursive: true, force: true });
}

/** Makes previews what the branches of drafts say; gives the names that were not. */
export async function healPreviews(layout: Layout, repository: Repository): Promise<string[]> {
  const drafts = repository.drafts();
  const shown = existsSync(layout.previews) ? readdirSync(layout.previews) : [];
  const ended = shown.filter((name) => !drafts.has(name));
  for (const name of ended) endPreview(layout, name);
  const late = [...drafts].filter(([name, commit]) => commitOf(layout, name) !== commit);
  for (const [name, commit] of late) await showPreview(layout, repository, { name, commit });
  return [...ended, ...late.map(([name]) => name)];
}

function commitOf({ previews }: Layout, name: string): string | null {
  try {
    return readFileSync(join(previews, name, COMMIT_FILE), 'utf8');
  } catch {
    return null;
  }
}

/** Not `.commit`, the name when previews were not marked: those are made anew by the reconciling. */
const COMMIT_FILE = '.draft';
/** They hold the page without its mark. */
const PACKED_PAGE = /\.html\.(?:gz|br)$/;
const STYLES = join(import.meta.dirname, '../styles/draft.css');
