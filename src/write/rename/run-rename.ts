import { parseContent } from '../../content/parse-content.ts';
import { formatProblems } from '../../handbook/format-problems.ts';
import type { Talk } from '../../init/ask-answers.ts';
import { changedFiles } from '../changed-files.ts';
import { explainId } from '../explain-id.ts';
import { explainName, tidyName } from '../explain-name.ts';
import { explainTaken } from '../find-named.ts';
import { called, type Named, namedThings } from '../kinds.ts';
import { errorsOf, readTexts } from '../read-texts.ts';
import type { Said } from '../said.ts';
import { refused } from '../said.ts';
import { writeFiles } from '../write-files.ts';
import { chooseNamed } from './choose-named.ts';
import { type Leftover, leftovers } from './leftovers.ts';
import { putBack } from './put-back.ts';
import { readArguments } from './read-arguments.ts';
import { type Rename, type Renamed, renameEntry } from './rename-entry.ts';

/**
 * Gives something in a project's content another name or id, in all files that lead to it or in none.
 * Where it refuses, it says so in Chinese and has changed nothing.
 */
export async function runRename(
  projectFolder: string,
  args: readonly string[],
  talk: Talk,
): Promise<Said> {
  const asked = readArguments(args);
  if ('refusal' in asked) return refused(asked.refusal);
  const read = readTexts(projectFolder);
  const back = putBack(read, asked);
  if (read.errors.length && !back)
    return refused(`${formatProblems(read.errors)}\n\n${FIRST_MEND}`);
  const { texts, content } = back ?? read;
  const all = namedThings(content);
  const what = await chooseNamed(asked.from, asked.kind, all, talk);
  if ('refusal' in what) return refused(what.refusal);
  const { id, keepsAlias } = asked;
  const name = asked.to === undefined ? what.name : tidyName(asked.to);
  const rename: Rename = { what, name, keepsAlias, ...(id !== undefined && { id }) };
  const why = explainRefusal(rename, all);
  if (why) return refused(why);
  const renamed = renameEntry(texts, content, rename);
  const faults = errorsOf(parseContent(renamed.texts));
  // What else was wrong before may be mended afterwards.
  if (faults.length > (back?.errors.length ?? 0))
    return refused(`${formatProblems(faults)}\n\n${WOULD_BE_FAULTY}`);
  try {
    writeFiles(projectFolder, changedFiles(read.texts, renamed.texts));
  } catch (error) {
    return refused(`写不进去，可能有别的程序正开着 content 里的文件（${String(error)}）。`);
  }
  return { said: done(rename, renamed, all), exitCode: 0 };
}

function explainRefusal({ what, name, id, keepsAlias }: Rename, all: readonly Named[]): string {
  const others = all.filter((it) => it !== what);
  if (name === what.name && id === undefined) return '新名和旧名一样。';
  if (name !== what.name) {
    const why = explainName(name, what.kind) || explainTaken(name, what, others);
    if (why) return why;
  }
  if (keepsAlias && name !== what.name && what.kind === 'common')
    return '通用职责没有别名，请去掉 --alias。';
  if (id === undefined) return '';
  return id === what.entry.id ? '新英文名和旧的一样。' : explainId(id, what, others);
}

function done(
  { what, name, id }: Rename,
  { texts, changes }: Renamed,
  all: readonly Named[],
): string {
  const isNamed = name !== what.name;
  const places = [...changes.values()].reduce((sum, count) => sum + count, 0);
  const to = isNamed ? `改名为「${name}」` : '';
  const address = id === undefined ? '' : `英文名 ${what.entry.id} 改为 ${id}`;
  const left = isNamed ? leftovers(texts, what.name) : [];
  return [
    `${called(what, all)}已经${[to, address].filter(Boolean).join('，')}，改了 ${changes.size} 个文件里的 ${places} 处：`,
    ...[...changes].map(([file, count]) => `  ${file}（${count} 处）`),
    ...describeLeft(left),
  ].join('\n');
}

function describeLeft(left: readonly Leftover[]): string[] {
  if (!left.length) return [];
  const shown = left
    .slice(0, SHOWN)
    .map(({ file, line, text }) => `  ${file} 第 ${line} 行：${cut(text)}`);
  const more = left.length > SHOWN ? [`  等 ${left.length} 处`] : [];
  return [`正文里还有 ${left.length} 处写着旧名，请自己看看：`, ...shown, ...more];
}

function cut(text: string): string {
  return [...text].length > WIDEST ? `${[...text].slice(0, WIDEST).join('')}…` : text;
}

const SHOWN = 50;
const WIDEST = 40;
const FIRST_MEND = '改名之前，请先把上面的错误改好（npm run check）。';
const WOULD_BE_FAULTY =
  '改名以后手册会有上面的错误，所以没有改。请照上面说的先改好，或者换一个名称。';
