import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readPast } from '../check/read-past.ts';
import { parseContent } from '../content/parse-content.ts';
import { formatProblems } from '../handbook/format-problems.ts';
import type { Talk } from '../init/ask-answers.ts';
import { readKnown } from '../write/new/known-names.ts';
import { errorsOf, readTexts } from '../write/read-texts.ts';
import { refused, type Said } from '../write/said.ts';
import { writeFiles } from '../write/write-files.ts';
import { askHr } from './asking/ask-hr.ts';
import type { ReadResult } from './document.ts';
import { NO_ANSWERS } from './drafts/answers.ts';
import { TO_MERGE } from './drafts/draft-roles.ts';
import { importDocuments } from './import-documents.ts';
import { readArguments } from './read-arguments.ts';
import { readFileBytes } from './read-file.ts';

/**
 * Reads documents and writes drafts of role files into a project's content, with a report of what was read as what.
 * What only HR knows is asked where there is somebody to talk with; null for nobody. Where it refuses, it says so in
 * Chinese and has changed nothing; it never writes over a file.
 */
export async function runImport(
  projectFolder: string,
  args: readonly string[],
  talk: Talk | null,
): Promise<Said> {
  const wanted = readArguments(args);
  if ('refusal' in wanted) return refused(wanted.refusal);
  const { texts, content: present, errors } = readTexts(projectFolder);
  if (present.isPartial) return refused(`${formatProblems(errors)}\n\n请先把上面的文件改好。`);
  const content = { ...present, past: readPast(projectFolder, present) };
  const home = wanted.department ? readKnown(wanted.department, 'department', content) : NOWHERE;
  if ('refusal' in home) return refused(home.refusal);
  const read = wanted.files.map((file) => readDocument(projectFolder, file));
  const refusals = read.flatMap((it) => ('refusal' in it ? [it.refusal] : []));
  if (refusals.length) return refused(refusals.join('\n'));
  const documents = read.flatMap((it) => ('refusal' in it ? [] : [it]));
  const project = { texts, content, department: home.reference };
  const isAsked = talk !== null && !wanted.isDryRun;
  const answers = isAsked ? await askHr(documents, project, talk) : NO_ANSWERS;
  if (!answers) return refused('还有问题没有回答。');
  const { drafts, count, report } = importDocuments(documents, { ...project, answers });
  const files = new Map(drafts.map(({ file, text }) => [file, text]));
  if (!count) return refused(`${report}\n没有读出岗位：看不出哪里是岗位名称、哪里是职责。`);
  if (wanted.isDryRun || !files.size) {
    const shown = [...files].map(([file, text]) => `──── ${file}\n${text}`);
    const end = files.size
      ? '只看不写：上面的草稿没有写进 content。'
      : '没有要写的：都已经在手册里了。';
    return { said: [...shown, report, end].join('\n'), exitCode: 0 };
  }
  const unmerged = [...files].filter(
    ([file, text]) => file.startsWith(TO_MERGE) && differs(join(projectFolder, file), text),
  );
  if (unmerged.length) return refused(unmerged.map(([file]) => `${file} ${UNMERGED}`).join('\n'));
  try {
    writeFiles(projectFolder, files);
  } catch (error) {
    return refused(`写不进去（${String(error)}）。`);
  }
  const inContent = drafts.filter(({ existing }) => !existing);
  const written = inContent.map(({ file, text }) => [file, text] as const);
  const faults = errorsOf(parseContent(new Map([...texts, ...written])));
  const own = faults.filter(({ file }) => files.has(file)).length;
  const left = own ? `检查会指出草稿里还有 ${own} 处错误，都在上面「请 HR 定」里。` : '';
  return { said: `${report}\n写好了 ${files.size} 份草稿。${left}${NEXT}`, exitCode: 0 };
}

/** Whether another text stands in a file already. */
function differs(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') !== text;
}

function readDocument(folder: string, file: string): ReadResult {
  try {
    const read = readFileBytes(basename(file), readFileSync(resolve(folder, file)));
    return 'refusal' in read ? { refusal: `${file} ${read.refusal}。` } : read;
  } catch (error) {
    return { refusal: `${file} 打不开（${String(error)}）。` };
  }
}

const UNMERGED = '还没有并进手册，请先并好、删掉它，再导入。';
const NOWHERE = { reference: '' };
const NEXT = '请照上面核对和补写，再运行 npm run check。';
