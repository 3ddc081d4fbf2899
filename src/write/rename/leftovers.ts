import { parseContent } from '../../content/parse-content.ts';
import { isApprovedFile } from '../../handbook/approved-file.ts';
import type { Content } from '../../handbook/content.ts';
import { scalarsAt, yamlReader } from '../entry-yaml.ts';
import { NAME_KEYS, namedThings } from '../kinds.ts';
import { asRead } from '../text-edit.ts';
import { meaningFinder } from './meaning.ts';
import { namePlaces } from './name-places.ts';

/** A line in which a name still stands. */
export interface Leftover {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/**
 * The lines of texts in which a name still stands that nothing leads from: words in sentences. What is
 * called so besides, and longer names of which it is a part, are none.
 */
export function leftovers(texts: ReadonlyMap<string, string>, name: string): Leftover[] {
  const content = parseContent(texts);
  const longer = longerNames(content, name);
  const read = new Map([...texts].map(([file, text]) => [file, asRead(text)]));
  const named = Map.groupBy(namesRightly(content, read, name), ({ file }) => file);
  return [...read].flatMap(([file, text]) => {
    // What was approved keeps its words.
    if (isApprovedFile(file)) return [];
    const ranges = named.get(file) ?? [];
    let start = 0;
    return text.split('\n').flatMap((line, index): Leftover[] => {
      const from = start;
      start += line.length + 1;
      const own = ranges
        .filter((range) => range.start >= from && range.end < start)
        .toSorted((a, b) => b.start - a.start);
      const others = own.reduce(
        (rest, range) => rest.slice(0, range.start - from) + rest.slice(range.end - from),
        line,
      );
      const bare = longer.reduce((rest, word) => rest.replaceAll(word, ''), others);
      return bare.includes(name) ? [{ file, line: index + 1, text: line.trim() }] : [];
    });
  });
}

/** Where others bear the name, be it as an alias, and where it leads to one that does. */
function namesRightly(content: Content, read: ReadonlyMap<string, string>, name: string) {
  const textOf = (file: string) => read.get(file) ?? '';
  const yamlOf = yamlReader(textOf);
  const mean = meaningFinder(content);
  const given = namedThings(content).flatMap(({ kind, entry }) => {
    const yaml = yamlOf(entry);
    const scalars = [NAME_KEYS[kind], 'aliases'].flatMap((key) =>
      yaml ? scalarsAt(yaml, key) : [],
    );
    const own = scalars.filter(({ value }) => value.trim() === name);
    return own.map(({ start, end }) => ({ file: entry.file, start, end }));
  });
  const isKnown = (written: string) => written === name;
  const leading = namePlaces(content, textOf, isKnown).filter(
    (place) => place.name === name && mean(place, name) !== null,
  );
  return [...given, ...leading];
}

/** Names and aliases that hold a name, the longest first. */
function longerNames(content: Content, name: string): string[] {
  const all = namedThings(content).flatMap((it) => [it.name, ...it.aliases]);
  const longer = [...new Set(all)].filter((word) => word !== name && word.includes(name));
  return longer.toSorted((a, b) => b.length - a.length);
}
