import { lineOf, type Written } from '../content.ts';
import type { Problem } from '../problem.ts';
import { didYouMean, suggest } from '../suggest.ts';

/** The names one may refer to, and the other names that lead to them. */
export interface KnownNames {
  /** What is named, e.g. 部门. */
  readonly kind: string;
  /** Where such names are given, for the author who meant a new one. */
  readonly home: string;
  readonly names: readonly string[];
  /** Other name → the name to write. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** The names of entries, with their aliases. */
export function knownNames<Data extends { readonly aliases: readonly string[] }>(
  kind: string,
  home: string,
  entries: readonly Written<Data>[],
  nameOf: (data: Data) => string,
): KnownNames {
  const pairs = entries.flatMap(({ data }) =>
    data.aliases.map((alias) => [alias, nameOf(data)] as const),
  );
  return { kind, home, names: entries.map(({ data }) => nameOf(data)), aliases: new Map(pairs) };
}

/** The message and the right name for a name that is not known; null for one that is. */
export function explainUnknown(
  name: string,
  known: KnownNames,
): { message: string; right: string | null } | null {
  if (known.names.includes(name)) return null;
  const meant = known.aliases.get(name);
  if (meant)
    return {
      message: `「${name}」是${known.kind}「${meant}」的别名，这里要写正式名称`,
      right: meant,
    };
  const near = suggest(name, [...known.names, ...known.aliases.keys()]).map(
    (candidate) => known.aliases.get(candidate) ?? candidate,
  );
  const names = [...new Set(near)];
  const hint = names.length
    ? `${didYouMean(names)}？`
    : `。若是新${known.kind}，请先写进 ${known.home}`;
  return { message: `没有叫「${name}」的${known.kind}${hint}`, right: names[0] ?? null };
}

/** The problem of a front matter or YAML key that names something unknown; none where it is known. */
export function unknownInKey(
  entry: Written<unknown>,
  key: string,
  name: string | undefined,
  known: KnownNames,
): Problem[] {
  if (!name || entry.broken) return [];
  const unknown = explainUnknown(name, known);
  if (!unknown) return [];
  const { file } = entry;
  const indent = file.endsWith('.yaml') ? '  ' : '';
  const fix = unknown.right ? { fix: `${indent}${key}: ${unknown.right}` } : {};
  return [{ file, line: lineOf(entry, key), severity: 'error', message: unknown.message, ...fix }];
}
