import { readFolder } from '../content/read-folder.ts';
import { drawAhead } from '../diagrams/draw-ahead.ts';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { formatProblems } from '../handbook/format-problems.ts';
import { placeProblems } from '../handbook/place-problems.ts';
import { byPlace } from '../handbook/problem.ts';
import { summarize } from '../handbook/summary.ts';
import { dayOf } from '../review/due.ts';
import { reviewProblems } from '../review/review-problems.ts';
import { fixContent } from './fix-content.ts';
import { judgeProject } from './judge-project.ts';
import { problemsAsJson } from './problems-as-json.ts';
import { readArguments } from './read-arguments.ts';
import { type Environment, tellForge } from './tell-forge.ts';
import { tellReview } from './tell-review.ts';
import { withCharts } from './with-charts.ts';

/** What the check has to say: findings for stderr, news for stdout, and the exit code. */
export interface CheckResult {
  readonly findings: string;
  readonly news: string;
  /** What the review asks, for stdout behind the news; empty where it asks nothing or the check fails. */
  readonly review: string;
  /** 0: passed, maybe with reminders; 1: errors; 2: the command line cannot be read. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Checks the content of the project in `here`, or in the folder that the arguments name; `--fix` first
 * writes what needs no author, `--json` prints nothing but the problems. Where the environment is that of
 * a forge, it is told too, but not what the review asks: that is about no line that was changed. Dates
 * are past or near on the day of `now`.
 */
export async function runCheck(
  here: string,
  args: readonly string[],
  renderer: DiagramRenderer,
  environment: Environment = {},
  now = new Date(),
): Promise<CheckResult> {
  const asked = readArguments(here, args);
  if ('refusal' in asked) return { findings: asked.refusal, news: '', review: '', exitCode: 2 };
  const written = asked.fix ? fixContent(asked.folder) : [];
  const folder = readFolder(asked.folder);
  drawAhead(folder.texts.values(), renderer);
  const judged = judgeProject(asked.folder, folder, { drawing: renderer.waiting() });
  const { handbook, problems } = await withCharts(judged, renderer);
  const exitCode = handbook ? 0 : 1;
  const told = tellForge(problems, { here, folder: asked.folder }, environment);
  const questions = handbook ? reviewProblems(handbook, judged.content, dayOf(now)) : [];
  if (asked.json) {
    const all = [...problems, ...placeProblems(questions, folder.texts)].toSorted(byPlace);
    return { findings: written.join('\n'), news: problemsAsJson(all), review: '', exitCode };
  }
  const passed = handbook ? [`检查通过：${summarize(handbook)}。`] : [];
  return {
    findings: problems.length ? formatProblems(problems) : '',
    news: [...told, ...written, ...passed].join('\n'),
    review: handbook ? tellReview(questions, handbook.owner) : '',
    exitCode,
  };
}
