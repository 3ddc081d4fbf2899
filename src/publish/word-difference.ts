import { diffArrays } from 'diff';
import { type MarkedWords, markWords } from '../history/mark-words.ts';

/**
 * In which lines two texts differ, each as a line: `[-before-]{+after+}` with a few words around it, as git
 * prints words that differ.
 */
export function wordDifference(before: readonly string[], after: readonly string[]): string[] {
  const told: string[] = [];
  let gone: readonly string[] = [];
  const tell = (come: readonly string[]) => {
    for (let at = 0; at < Math.max(gone.length, come.length); at++)
      told.push(sayLine(markWords(gone[at] ?? '', come[at] ?? '')));
    gone = [];
  };
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) {
      tell([]);
      gone = value;
    } else tell(added ? value : []);
  }
  tell([]);
  return told;
}

function sayLine(words: readonly MarkedWords[]): string {
  return words
    .map(({ kind, text }, at) => {
      if (kind === 'deleted') return `[-${text}-]`;
      if (kind === 'inserted') return `{+${text}+}`;
      const first = at === 0 ? '' : text.slice(0, AROUND);
      const last = at === words.length - 1 ? '' : text.slice(-AROUND);
      return text.length <= first.length + last.length ? text : `${first}…${last}`;
    })
    .join('');
}

/** As many characters of what both have are shown before and after a change. */
const AROUND = 20;
