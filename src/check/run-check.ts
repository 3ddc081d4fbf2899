import { readContent } from '../content/read-content.ts';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { buildHandbook } from '../handbook/build-handbook.ts';
import { formatProblems } from '../handbook/problem.ts';
import { summarize } from '../handbook/summary.ts';
import { checkContent } from './check-content.ts';
import { writeFixes } from './write-fixes.ts';

/** What the check has to say: findings for stderr, news for stdout, and the exit code. */
export interface CheckResult {
  readonly findings: string;
  readonly news: string;
  readonly exitCode: 0 | 1;
}

/**
 * Checks the content of a project's folder; `--fix` first writes the missing lines that need no
 * author. Any other argument is refused.
 */
export async function runCheck(
  projectFolder: string,
  args: readonly string[],
  renderer: DiagramRenderer,
): Promise<CheckResult> {
  const unknown = args.find((arg) => arg !== '--fix');
  if (unknown !== undefined) {
    const findings = `不认识的参数「${unknown}」。用法：npm run check，或 npm run check -- --fix（补上缺少的编号）`;
    return { findings, news: '', exitCode: 1 };
  }
  const written = args.length ? fix(projectFolder) : [];
  const { handbook, problems } = await checkContent(readContent(projectFolder), renderer);
  const passed = handbook ? [`检查通过：${summarize(handbook)}。`] : [];
  return {
    findings: problems.length ? formatProblems(problems) : '',
    news: [...written, ...passed].join('\n'),
    exitCode: handbook ? 0 : 1,
  };
}

function fix(projectFolder: string): string[] {
  const { problems } = buildHandbook(readContent(projectFolder));
  return writeFixes(projectFolder, problems).map(
    ({ file, line, text }) => `已写入 ${file} 第 ${line} 行下面：${text.trim()}`,
  );
}
