import { execFileSync } from 'node:child_process';
import { syntheticContent } from './content-files.ts';

/** How long a history is to be. */
export interface HistoryLength {
  readonly roles: number;
  readonly commits: number;
  /** How many duties of one role each commit puts in other words. */
  readonly duties: number;
}

/** The first day of the history. */
const FIRST_DAY = Date.UTC(2020, 0, 1);

/**
 * Makes a repository of a folder that holds a company and what became of it, one commit a day, role by
 * role. Written by git itself in one go: thousands of commits take a second.
 */
export function longHistory(folder: string, { roles, commits, duties }: HistoryLength): void {
  const files = new Map(syntheticContent(roles));
  const pages = [...files.keys()].filter((file) => file.startsWith('content/roles/'));
  const stream = [commitOf(0, files)];
  for (let at = 1; at < commits; at++) {
    const file = pages[at % pages.length] ?? '';
    const text = reworded(files.get(file) ?? '', at, duties);
    files.set(file, text);
    stream.push(commitOf(at, new Map([[file, text]])));
  }
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', args, { cwd: folder, input, stdio: 'pipe', env: PLAIN });
  git(['init', '-q', '-b', 'main']);
  git(['fast-import', '--quiet'], stream.join(''));
  git(['reset', '-q', '--hard', 'main']);
}

function commitOf(day: number, files: ReadonlyMap<string, string>): string {
  const seconds = FIRST_DAY / 1000 + day * 86_400 + 4 * 3_600;
  const changed = [...files].map(([file, text]) => `M 100644 inline "${file}"\n${data(text)}`);
  const head = `commit refs/heads/main\ncommitter HR <hr@example.com> ${seconds} +0800\n`;
  return `${head}${data(`第 ${day} 天`)}${changed.join('')}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** A role's text in which so many duties, one after the other, have another end. */
function reworded(text: string, at: number, duties: number): string {
  let count = 0;
  const first = (at * duties) % 15;
  return text.replaceAll(/^(\d+\. .*?)(?:，第 \d+ 稿)?$/gmu, (line: string, sentence: string) => {
    const isOne = (count++ - first + 15) % 15 < duties;
    return isOne ? `${sentence}，第 ${at} 稿` : line;
  });
}

/** Run from a hook, git would work on the repository of the hook. */
const PLAIN = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
};
