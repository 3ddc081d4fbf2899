import { runGit } from './run-git.ts';

/** The texts that git keeps under ids; one that it does not have is left out. Throws as `runGit` does. */
export function readTexts(folder: string, ids: Iterable<string>): Map<string, string> {
  const texts = new Map<string, string>();
  const wanted = [...new Set(ids)];
  if (!wanted.length) return texts;
  const printed = runGit(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  let at = 0;
  while (at < printed.length) {
    const end = printed.indexOf('\n', at);
    const [id = '', , size] = printed.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    texts.set(id, printed.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
