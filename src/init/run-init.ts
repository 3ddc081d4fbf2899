import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContent } from '../content/parse-content.ts';
import { buildHandbook } from '../handbook/build-handbook.ts';
import { formatProblems } from '../handbook/format-problems.ts';
import type { PlacedProblem } from '../handbook/problem.ts';
import type { Answers } from './answers.ts';
import { askAnswers, type Talk } from './ask-answers.ts';
import { emptyHandbook } from './empty-handbook.ts';
import { findLosses } from './find-losses.ts';
import { readFlags } from './read-flags.ts';
import { replaceContent } from './replace-content.ts';

/** What there is to say in the end, and the exit code. */
export interface InitResult {
  readonly said: string;
  readonly exitCode: 0 | 1;
}

/**
 * Puts an empty handbook in place of a project's content, its guide kept. Asks for what the command
 * line does not say. Where it refuses, it says so in Chinese and has changed nothing.
 */
export async function runInit(
  projectFolder: string,
  args: readonly string[],
  talk: Talk,
): Promise<InitResult> {
  const flags = readFlags(args);
  if ('refusal' in flags) return refused(flags.refusal);
  const losses = flags.discard ? [] : findLosses(projectFolder);
  if (losses.length) return refused(wouldBeLost(losses));
  const faults = findGuideFaults(projectFolder);
  if (faults.length) return refused(`${formatProblems(faults)}\n\n${GUIDE_FAULTY}`);
  const answers = await askAnswers(flags.given, talk);
  if (!answers) return refused('还有问题没有回答。');
  try {
    const files = emptyHandbook(answers);
    replaceContent(projectFolder, files);
    return { said: done(answers, files), exitCode: 0 };
  } catch (error) {
    return refused(`写不进去，可能有别的程序正开着 content 里的文件（${String(error)}）。`);
  }
}

function refused(why: string): InitResult {
  return { said: `${why}\n什么也没有改。`, exitCode: 1 };
}

function wouldBeLost(files: readonly string[]): string {
  const shown = files.slice(0, SHOWN).map((file) => `  ${file}`);
  const more = files.length > SHOWN ? [`  等 ${files.length} 个文件`] : [];
  return [
    `换成新手册以后，这些文件找不回来，因为 git 里没有它们现在的内容：`,
    ...shown,
    ...more,
    KEEP,
  ].join('\n');
}

/** What would be wrong with the guide beside an empty handbook, such as links to what has gone. */
function findGuideFaults(folder: string): PlacedProblem[] {
  const guide = join(folder, 'content/guide');
  const names = existsSync(guide) ? readdirSync(guide).filter((name) => !name.startsWith('.')) : [];
  const pages = names.map((name): [string, string] => [
    `content/guide/${name}`,
    readFileSync(join(guide, name), 'utf8'),
  ]);
  const files = new Map([...emptyHandbook(ANYBODY), ...pages]);
  const { problems } = buildHandbook(parseContent(files));
  return problems.filter(({ severity }) => severity === 'error');
}

function done({ company, departments, top }: Answers, files: ReadonlyMap<string, string>): string {
  const [first = ''] = departments;
  return [
    `已经换成「${company}」的空手册：`,
    ...[...files.keys()].map((file) => `  ${file}`),
    `「${top}」暂时归在「${first}」，手册也暂时由「${first}」管；不对就改岗位文件和 content/handbook.yaml。`,
    '接着照使用说明「怎么改」写部门、岗位和职责，写完运行 npm run check。',
  ].join('\n');
}

const SHOWN = 10;
const ANYBODY: Answers = { company: '公司', departments: ['部门'], top: '岗位' };
const KEEP =
  '请先提交（git add content，再 git commit），然后重新运行；确定不要了，就在命令后面加 -- --discard。';
const GUIDE_FAULTY =
  '使用说明会留下来，里面的这些地方却指着要换掉的内容，或者写得不对。请先改好并提交，再重新运行。';
