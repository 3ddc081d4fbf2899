import { readPast } from '../../check/read-past.ts';
import { parseContent } from '../../content/parse-content.ts';
import { formatProblems } from '../../handbook/format-problems.ts';
import type { Problem } from '../../handbook/problem.ts';
import type { Talk } from '../../init/ask-answers.ts';
import { explainTaken } from '../find-named.ts';
import { KIND_WORDS, namedThings } from '../kinds.ts';
import { errorsOf, readTexts } from '../read-texts.ts';
import { refused, type Said } from '../said.ts';
import { writeFiles } from '../write-files.ts';
import { askFields } from './ask-fields.ts';
import { freeId } from './free-id.ts';
import { readNewFlags } from './read-new-flags.ts';
import { writeNew } from './write-new.ts';

/**
 * Writes something new into a project's content, after asking for what the command line does not say.
 * Where it refuses, it says so in Chinese and has changed nothing; it never overwrites anything.
 */
export async function runNew(
  projectFolder: string,
  args: readonly string[],
  talk: Talk,
): Promise<Said> {
  const { texts, content: present, errors } = readTexts(projectFolder);
  const flags = readNewFlags(args, present);
  if ('refusal' in flags) return refused(flags.refusal);
  if (present.isPartial) return refused(`${formatProblems(errors)}\n\n请先把上面的文件改好。`);
  const { kind, given } = flags;
  const content = { ...present, past: readPast(projectFolder, present) };
  const known = await askFields(kind, given, content, talk);
  if (!known) return refused('还有问题没有回答。');
  const name = String(known.get('name'));
  const department = String(known.get('department') ?? '');
  const all = namedThings(content);
  const taken = explainTaken(name, { kind, department }, all);
  if (taken) return refused(taken);
  try {
    const id = String(known.get('id') ?? freeId(name, kind, all));
    const { file, text } = writeNew(texts, content, { kind, id }, known);
    const after = errorsOf(parseContent(new Map([...texts, [file, text]])));
    const faults = after.filter((it) => !errors.some((old) => isSame(old, it)));
    if (faults.length) return refused(`${formatProblems(faults)}\n\n这样写，手册会有上面的错误。`);
    writeFiles(projectFolder, new Map([[file, text]]));
    return { said: `${KIND_WORDS[kind]}「${name}」已经写进 ${file}。`, exitCode: 0 };
  } catch (error) {
    return refused(`写不进去（${String(error)}）。`);
  }
}

function isSame(a: Problem, b: Problem): boolean {
  return a.file === b.file && a.line === b.line && a.message === b.message;
}
