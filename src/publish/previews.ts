import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout.ts';
import type { Repository } from './repository.ts';
import { stageBuild } from './stage-build.ts';
import { writeSafely } from './write-safely.ts';

/** Shows a commit under the name of a draft, beside what readers see. The caller holds the lock. */
export async function showPreview(
  layout: Layout,
  repository: Repository,
  { name, commit }: { readonly name: string; readonly commit: string },
): Promise<void> {
  const { folder } = await stageBuild(layout, repository, commit);
  const draft = join(layout.tmp, `preview-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  cpSync(folder, draft, { recursive: true });
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

const COMMIT_FILE = '.commit';
