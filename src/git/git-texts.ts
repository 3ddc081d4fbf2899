import { createHash } from 'node:crypto';
import { runGit } from './run-git.ts';

/**
 * The texts that git keeps under ids; one that it does not have is left out. Of `known` ones it is not asked. Throws
 * as `runGit` does.
 */
export function readTexts(
  folder: string,
  ids: Iterable<string>,
  known: Iterable<string> = [],
): Map<string, string> {
  const texts = new Map<string, string>();
  const wanted = new Set(ids);
  for (const text of known) {
    const id = blobId(text);
    if (wanted.delete(id)) texts.set(id, text);
  }
  if (!wanted.size) return texts;
  const printed = runGit(folder, ['cat-file', '--batch'], `${[...wanted].join('\n')}\n`);
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

/** The id that git gives a text; in a repository of SHA-256, which has others, no text is known. */
function blobId(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
