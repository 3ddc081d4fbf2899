import { runCheck } from '../check/run-check.ts';
import { siteRenderer } from '../diagrams/site-renderer.ts';
import type { Talk } from '../init/ask-answers.ts';
import { terminalTalk } from '../init/terminal-talk.ts';
import type { Said } from './said.ts';

/**
 * Runs a command that writes content, in the folder and with the arguments of the process, and then the
 * check, and says what comes next. Sets the exit code.
 */
export async function runThenCheck(
  command: (folder: string, args: readonly string[], talk: Talk) => Promise<Said>,
): Promise<void> {
  const folder = process.cwd();
  const { talk, end } = terminalTalk();
  const { said, exitCode } = await command(folder, process.argv.slice(2), talk);
  end();
  process.exitCode = exitCode;
  if (exitCode) return console.error(said);
  console.log(said);
  const checked = runCheck(folder, [], siteRenderer);
  const { findings, news, exitCode: code } = await checked.finally(() => siteRenderer.close());
  process.exitCode = code;
  if (findings) console.error(findings);
  if (news) console.log(news);
  console.log(code ? '已经写好，但检查没有通过：请照上面说的改好，再运行 npm run check。' : NEXT);
}

const NEXT = '接着提交：git add content，再 git commit -m "写一句改了什么"。';
