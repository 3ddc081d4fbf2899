import { parseFolder } from '../content/read-content.ts';
import { readFolder } from '../content/read-folder.ts';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { buildHandbook } from '../handbook/build-handbook.ts';
import { forgottenNumbers } from '../handbook/checks/forgotten-numbers.ts';
import type { Content } from '../handbook/content.ts';
import { lastNumberLines } from '../handbook/last-number-lines.ts';
import { formatProblems, type Problem } from '../handbook/problem.ts';
import { summarize } from '../handbook/summary.ts';
import { checkContent } from './check-content.ts';
import { formerHolders } from './former-holders.ts';
import { mendFiles } from './mend-files.ts';
import { readPast } from './read-past.ts';
import { type WrittenLine, writeFixes } from './write-fixes.ts';

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
    const findings = `不认识的参数「${unknown}」。用法：npm run check，或 npm run check -- --fix（改好编码和看不见的字符，补上缺少的编号，记下用过的编号）`;
    return { findings, news: '', exitCode: 1 };
  }
  const written = args.length ? fix(projectFolder) : [];
  const folder = readFolder(projectFolder);
  const content = withPast(projectFolder, folder);
  const { handbook, problems: faults } = await checkContent(content, renderer);
  const problems = [...faults, ...formerHolders(folder.texts, content)];
  const passed = handbook ? [`检查通过：${summarize(handbook)}。`] : [];
  return {
    findings: problems.length ? formatProblems(problems) : '',
    news: [...written, ...passed].join('\n'),
    exitCode: handbook ? 0 : 1,
  };
}

/**
 * What nobody sees first, so that everything else is read as it is meant; then the numbers: what is kept
 * about them afterwards has to count the new ones.
 */
function fix(projectFolder: string): string[] {
  const mended = mendFiles(projectFolder);
  const missing = buildHandbook(withPast(projectFolder)).problems;
  const numbered = write(missing.filter(({ insert }) => insert !== undefined));
  const content = withPast(projectFolder);
  return [
    ...mended,
    ...numbered,
    ...write([...forgottenNumbers(content), ...lastNumberLines(content)]),
  ];

  function write(problems: readonly Problem[]): string[] {
    return writeFixes(projectFolder, problems).map(toNews);
  }
}

function withPast(projectFolder: string, folder = readFolder(projectFolder)): Content {
  const content = parseFolder(folder);
  return { ...content, past: readPast(projectFolder, content) };
}

function toNews({ file, line, lastLine, text }: WrittenLine): string {
  const place =
    lastLine === undefined ? `已写入 ${file} 第 ${line} 行下面` : `已改 ${file} 第 ${line} 行`;
  return `${place}：${text.trim()}`;
}
