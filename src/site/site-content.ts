import { createRequire } from 'node:module';
import type { JudgedProject } from '../check/judge-project.ts';
import { type ContentFolder, readFolder } from '../content/read-folder.ts';
import type { Meanwhile } from '../content/read-together.ts';
import { siteRenderer } from '../diagrams/site-renderer.ts';
import type { BuiltHandbook } from '../handbook/build-handbook.ts';
import type { Content } from '../handbook/content.ts';
import { formatProblems } from '../handbook/format-problems.ts';
import { joinContent } from '../handbook/join-content.ts';
import type { Handbook } from '../handbook/model.ts';
import type { Past } from '../handbook/past.ts';

const require = createRequire(import.meta.url);

let folder: ContentFolder | null = null;
let judged: JudgedProject | null = null;
let built: BuiltHandbook | null = null;
let past: { readonly known: Past | undefined } | null = null;

/** The content files of the project that this process builds or serves, read once until forgotten. */
export function siteFolder(): ContentFolder {
  folder ??= readFolder(process.cwd());
  return folder;
}

/** What those files say, judged; who asks first may have pages compiled while they are read. */
export function siteProject(parsed?: Meanwhile['parsed']): JudgedProject {
  if (judged) return judged;
  // A thread that takes what another has judged does not load what judges: most of the program.
  const { judgeProject }: typeof import('../check/judge-project.ts') =
    require('../check/judge-project.ts');
  judged = judgeProject(process.cwd(), siteFolder(), { drawing: siteRenderer.waiting(), parsed });
  return judged;
}

/** The same, joined. */
export function siteBuilt(): BuiltHandbook {
  built ??= siteProject().built;
  return built;
}

/** What git knows of their past; undefined where it knows nothing. */
export function sitePast(): Past | undefined {
  past ??= { known: siteProject().content.past };
  return past.known;
}

/** Their handbook. Throws all problems as one Chinese text. */
export function siteHandbook(): Handbook {
  const { handbook, problems } = siteBuilt();
  if (!handbook) throw new Error(formatProblems(problems));
  return handbook;
}

/**
 * In a thread that helps another: what that one has read and found sound. It is joined anew, since a handbook
 * whose things all lead to each other is too deep to be handed over.
 */
export function takeSiteContent(read: ContentFolder, content: Content): void {
  folder = read;
  built = { handbook: joinContent(content), problems: [] };
  past = { known: content.past };
}

/** After a change of the content: who asks next reads it anew. */
export function forgetSiteContent(): void {
  folder = null;
  judged = null;
  built = null;
  past = null;
}
