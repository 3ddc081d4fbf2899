import { isMap, isNode, isScalar, type Scalar } from 'yaml';

/** The line of the file on which a place in the text stands. */
type LineAt = (offset: number) => number;

/** The line of every key, by its path. */
export function linesOf(pairs: readonly WrittenPair[], lineAt: LineAt): Record<string, number> {
  return Object.fromEntries(pairs.map(({ path, key }) => [path, lineAt(key.range?.[0] ?? 0)]));
}

/** The last line of every key whose value takes several, by its path. */
export function lastLinesOf(pairs: readonly WrittenPair[], lineAt: LineAt): Record<string, number> {
  return Object.fromEntries(
    pairs.flatMap(({ path, key, value }) => {
      if (!isNode(value) || !value.range) return [];
      const last = lineAt(value.range[1] - 1);
      return last > lineAt(key.range?.[0] ?? 0) ? [[path, last]] : [];
    }),
  );
}

/** What YAML takes for numbers or for yes and no, as it is written, by the path of its key. */
export function writtenOf(pairs: readonly WrittenPair[]): Record<string, string> {
  return Object.fromEntries(
    pairs.flatMap(({ path, value }) =>
      isScalar(value) && value.source && /^[nb]/.test(typeof value.value)
        ? [[path, value.source]]
        : [],
    ),
  );
}

/** The pairs of a mapping and of the mappings in it, each with its path (`a`, `a.b`, `a.b.c`). */
export function pairsOf(contents: unknown, above = ''): WrittenPair[] {
  return (isMap(contents) ? contents.items : []).flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const path = `${above}${key.value}`;
    return [{ path, key, value }, ...pairsOf(value, `${path}.`)];
  });
}

/** A key of a mapping with its value, and the keys above it. */
export interface WrittenPair {
  readonly path: string;
  readonly key: Scalar;
  readonly value: unknown;
}
