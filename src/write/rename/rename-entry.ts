import { isScalar, type Node } from 'yaml';
import { isApprovedFile } from '../../handbook/approved-file.ts';
import type { Content } from '../../handbook/content.ts';
import { asYaml } from '../as-yaml.ts';
import { addToList, removeFromList, replaceInList } from '../edit-list.ts';
import { type EntryYaml, rangeOf, scalarsAt, yamlReader } from '../entry-yaml.ts';
import { isPage, NAME_KEYS, type Named } from '../kinds.ts';
import { applyEdits, asRead, type TextEdit } from '../text-edit.ts';
import { linkEdits } from './link-edits.ts';
import { meaningFinder } from './meaning.ts';
import { namePlaces } from './name-places.ts';
import { nameWanter } from './wanted-name.ts';
import { withName } from './with-name.ts';

/** Another name for an entry, another id, or both. */
export interface Rename {
  readonly what: Named;
  /** What it is to be called; its name of today where that stays. */
  readonly name: string;
  /** The id that it is to have; absent where that stays. */
  readonly id?: string;
  /** Whether the old name becomes an alias. */
  readonly keepsAlias: boolean;
}

/** What a rename leaves in the files. */
export interface Renamed {
  /** All texts, those that change and those that stay, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many places were changed in each file, under its path of before. */
  readonly changes: ReadonlyMap<string, number>;
}

/**
 * Gives an entry of a sound content its new name or id, in every place that leads to it by name or by
 * path; all other bytes stay. Throws where a place cannot be told.
 */
export function renameEntry(
  texts: ReadonlyMap<string, string>,
  content: Content,
  rename: Rename,
): Renamed {
  const read = new Map([...texts].map(([file, text]) => [file, asRead(text)]));
  const textOf = (file: string) => read.get(file) ?? '';
  const { what } = rename;
  const oldFile = what.entry.file;
  const isMoved = rename.id !== undefined && isPage(what);
  const newFile = isMoved ? oldFile.replace(/[^/]*$/, `${rename.id}.mdx`) : oldFile;
  const edits: FileEdit[] = [
    ...ownEdits(rename, textOf).map((edit) => ({ ...edit, file: oldFile })),
    ...(rename.name === what.name ? [] : placeEdits(content, textOf, rename)),
    ...(isMoved ? pathEdits(read, oldFile, newFile) : []),
  ];
  const byFile = Map.groupBy(edits, ({ file }) => file);
  const written = [...texts].map(([file, text]) => {
    const own = byFile.get(file) ?? [];
    return [file === oldFile ? newFile : file, own.length ? applyEdits(text, own) : text] as const;
  });
  const changes = new Map([...byFile].map(([file, own]) => [file, own.length]));
  return { texts: new Map(written), changes };
}

type FileEdit = TextEdit & { readonly file: string };

/** What changes where the entry itself is written: its name, aliases, id and former ids. */
function ownEdits(rename: Rename, textOf: (file: string) => string): TextEdit[] {
  const { what, name, id, keepsAlias } = rename;
  const { entry, aliases, formerly } = what;
  const yamlOf = yamlReader(textOf);
  const yaml = yamlOf(entry);
  if (!yaml) throw new Error(`${entry.file} holds no ${entry.id}`);
  const key = NAME_KEYS[what.kind];
  const edits: TextEdit[] = [];
  if (name !== what.name) {
    edits.push(...nameEdits(yaml, key, what.name, name));
    const isOwn = aliases.includes(name);
    if (isOwn && keepsAlias) edits.push(...replaceInList(yaml, 'aliases', name, what.name));
    else if (isOwn) edits.push(...removeFromList(yaml, 'aliases', name));
    else if (keepsAlias) edits.push(...addToList(yaml, 'aliases', what.name, key));
  }
  if (id === undefined) return edits;
  if (formerly?.includes(id)) edits.push(...replaceInList(yaml, 'formerly', id, entry.id));
  else if (formerly) edits.push(...addToList(yaml, 'formerly', entry.id, key));
  const whole = isPage(what) ? null : yamlOf({ file: entry.file, id: entry.file });
  const idNode = whole?.map.items.find((pair) => isScalar(pair.key) && pair.key.value === entry.id);
  if (whole && idNode) edits.push({ ...rangeOf(whole, idNode.key as Node), text: id });
  return edits;
}

function nameEdits(yaml: EntryYaml, key: string, from: string, to: string): TextEdit[] {
  return scalarsAt(yaml, key).map(({ start, end, source }) => {
    const at = source.indexOf(from);
    if (source === from || at < 0) return { start, end, text: asYaml(to) };
    return { start: start + at, end: start + at + from.length, text: to };
  });
}

/** What changes where others name the entry, and where a name would lead to another from now on. */
function placeEdits(
  content: Content,
  textOf: (file: string) => string,
  { what, name }: Rename,
): FileEdit[] {
  const mean = meaningFinder(content);
  const after = withName(content, what, name);
  const wanted = nameWanter({ before: content, after }, what, name);
  const isKnown = (written: string, home: string) =>
    mean({ position: 'collaborator', home }, written) !== null;
  return namePlaces(content, textOf, isKnown).flatMap((place): FileEdit[] => {
    const meant = mean(place, place.name);
    if (!meant) return [];
    const right = wanted(place, meant);
    if (right === null || right === place.name) return [];
    const { file, start, end, isBare } = place;
    return [{ file, start, end, text: isBare ? asYaml(right) : right }];
  });
}

function pathEdits(read: ReadonlyMap<string, string>, from: string, to: string): FileEdit[] {
  return [...read].flatMap(([file, text]) =>
    file.endsWith('.mdx') && !isApprovedFile(file)
      ? linkEdits({ file, text }, from, to).map((edit) => ({ ...edit, file }))
      : [],
  );
}
