import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PlacedProblem } from '../handbook/problem.ts';
import { codeQuality } from './code-quality.ts';
import { githubAnnotations } from './github-annotations.ts';

/** The variables of a process by which a forge makes itself known. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where a forge runs the check, tells it the problems in its own form: gives the lines to print on stdout
 * for GitHub, Gitea and Forgejo, and writes GitLab's report into `here`, the folder of the repository.
 */
export function tellForge(
  problems: readonly PlacedProblem[],
  { here, folder }: { readonly here: string; readonly folder: string },
  environment: Environment,
): string[] {
  const placed = problems.map((problem) => {
    const file = relative(here, join(folder, problem.file)).replaceAll('\\', '/');
    return { ...problem, file };
  });
  if (environment['GITLAB_CI']) writeFileSync(join(here, GITLAB_REPORT), codeQuality(placed));
  return environment['GITHUB_ACTIONS'] ? githubAnnotations(placed) : [];
}

/** Named in `.gitlab-ci.yml`. */
const GITLAB_REPORT = 'gl-code-quality-report.json';
