import { diffArrays } from 'diff';
import { unknownNames } from '../handbook/causes/unknown-names.ts';
import type { Content } from '../handbook/content.ts';
import { wordsOf } from '../handbook/name-in-line.ts';
import { stoodKey } from '../handbook/past.ts';
import type { KeptFiles } from './read-past-things.ts';

/** The name that stood last in the place of every unknown one, where an earlier version of its line had another. */
export function readStood(kept: KeptFiles, now: Content): Map<string, string> {
  const places = unknownNames(now).flatMap(({ name, places }) =>
    places.map(({ file, line }) => ({ file, line, name })),
  );
  const stood = new Map<string, string>();
  for (const [file, own] of Map.groupBy(places, ({ file }) => file)) {
    const lines = linesOf(now.texts.get(file) ?? '');
    const versions = (kept.versions.get(file) ?? []).toReversed().slice(0, MOST);
    for (const { id } of versions) {
      const open = own.filter(({ line, name }) => !stood.has(stoodKey(file, line, name)));
      if (id === null || !open.length) break;
      const before = linesBefore(linesOf(kept.textOf(id)), lines);
      for (const { line, name } of open) {
        const other = otherIn(before.get(line) ?? '', lines[line - 1] ?? '', name);
        if (other) stood.set(stoodKey(file, line, name), other);
      }
    }
  }
  return stood;
}

/** The word that a line had in place of a name, where its other words are as many. */
function otherIn(before: string, line: string, name: string): string | null {
  const [old, words] = [wordsOf(before), wordsOf(line)];
  const other = old[words.indexOf(name)];
  return old.length === words.length && other && other !== name ? other : null;
}

/** What stood in the place of changed lines, by their numbers: of lines that changed together each has its own. */
function linesBefore(old: readonly string[], lines: readonly string[]): Map<number, string> {
  const before = new Map<number, string>();
  let at = 0;
  let removed: readonly string[] = [];
  for (const part of diffArrays([...old], [...lines])) {
    if (part.removed) removed = part.value;
    else {
      if (part.added && part.value.length === removed.length)
        for (const [index, line] of removed.entries()) before.set(at + index + 1, line);
      at += part.value.length;
      removed = [];
    }
  }
  return before;
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
}

/** What was changed longer ago was told before. */
const MOST = 20;
