import { readFolder } from '../content/read-folder.ts';
import { drawAhead } from '../diagrams/draw-ahead.ts';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { formatProblems } from '../handbook/problem.ts';
import { summarize } from '../handbook/summary.ts';
import { fixContent } from './fix-content.ts';
import { judgeProject } from './judge-project.ts';
import { problemsAsJson } from './problems-as-json.ts';
import { readArguments } from './read-arguments.ts';
import { type Environment, tellForge } from './tell-forge.ts';
import { withCharts } from './with-charts.ts';

/** What the check has to say: findings for stderr, news for stdout, and the exit code. */
export interface CheckResult {
  readonly findings: string;
  readonly news: string;
  /** 0: passed, maybe with reminders; 1: errors; 2: the command line cannot be read. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Checks the content of the project in `here`, or in the folder that the arguments name; `--fix` first
 * writes what needs no author, `--json` prints nothing but the problems. Where the environment is that of
 * a forge, it is told too.
 */
export async function runCheck(
  here: string,
  args: readonly string[],
  renderer: DiagramRenderer,
  environment: Environment = {},
): Promise<CheckResult> {
  const asked = readArguments(here, args);
  if ('refusal' in asked) return { findings: asked.refusal, news: '', exitCode: 2 };
  const written = asked.fix ? fixContent(asked.folder) : [];
  const folder = readFolder(asked.folder);
  drawAhead(folder.texts.values(), renderer);
  const { handbook, problems } = await withCharts(judgeProject(asked.folder, folder), renderer);
  const exitCode = handbook ? 0 : 1;
  const told = tellForge(problems, { here, folder: asked.folder }, environment);
  if (asked.json) return { findings: written.join('\n'), news: problemsAsJson(problems), exitCode };
  const passed = handbook ? [`检查通过：${summarize(handbook)}。`] : [];
  return {
    findings: problems.length ? formatProblems(problems) : '',
    news: [...told, ...written, ...passed].join('\n'),
    exitCode,
  };
}
