import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { Problem } from '../handbook/problem.ts';
import { explainYamlError, findBadColons, findUnclosed, repairColons } from './yaml-syntax.ts';

/** A YAML mapping as plain data, with the line of every key, those of inner mappings below their own (`a`, `a.b`). */
export interface YamlMapping {
  readonly data: Readonly<Record<string, unknown>>;
  readonly lines: Readonly<Record<string, number>>;
  /** The last line of each such key whose value takes several lines. */
  readonly lastLines: Readonly<Record<string, number>>;
  /** What YAML takes for a number or for yes and no (`008`, `1.10`), by its key, as it is written. */
  readonly written: Readonly<Record<string, string>>;
  /** Parts of it could not be read; what is missing may have been written. */
  readonly broken: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Reads a YAML mapping. What YAML cannot read becomes Chinese problems, with everything that could
 * be read kept beside them. `firstLine` is the line of the file on which `text` begins.
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlMapping {
  const counter = new LineCounter();
  const repaired = repairColons(text);
  const document = parseDocument(repaired, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const colons = findBadColons(text, file, firstLine);
  const errors = explainErrors(document, { text: repaired, file, firstLine, lineAt });
  const broken = errors.length > 0;
  if (!isMap(document.contents)) {
    const message = '这里要写成「名称: 内容」的几行';
    const empty: Problem = { file, line: firstLine, severity: 'error', message };
    const problems = [...colons, ...(broken ? errors : [empty])];
    return { data: {}, lines: {}, lastLines: {}, written: {}, broken: true, problems };
  }
  const data = broken ? survivors(repaired) : document.toJS();
  const lines = linesOf(document, lineAt);
  const lastLines = lastLinesOf(document, lineAt);
  const written = writtenOf(document);
  return { data, lines, lastLines, written, broken, problems: [...colons, ...errors] };
}

interface Place {
  readonly text: string;
  readonly file: string;
  readonly firstLine: number;
  readonly lineAt: (offset: number) => number;
}

/** One problem per line; an open quote or bracket is told rather than what it brings about below. */
function explainErrors({ errors }: Document, { text, file, firstLine, lineAt }: Place): Problem[] {
  if (!errors.length) return [];
  const unclosed = findUnclosed(text, file, firstLine);
  if (unclosed.length) return unclosed;
  const byLine = new Map<number, Problem>();
  for (const { pos, code } of errors) {
    const line = lineAt(Math.min(pos[0], text.trimEnd().length));
    const written = text.split('\n')[line - firstLine] ?? '';
    const message = `${explainYamlError(code)}：${written.trim()}`;
    if (!byLine.has(line)) byLine.set(line, { file, line, severity: 'error', message });
  }
  return [...byLine.values()];
}

function linesOf({ contents }: Document, lineAt: Place['lineAt']): Record<string, number> {
  return Object.fromEntries(
    pairsOf(contents).map(({ path, key }) => [path, lineAt(key.range?.[0] ?? 0)]),
  );
}

function lastLinesOf({ contents }: Document, lineAt: Place['lineAt']): Record<string, number> {
  return Object.fromEntries(
    pairsOf(contents).flatMap(({ path, key, value }) => {
      if (!isNode(value) || !value.range) return [];
      const last = lineAt(value.range[1] - 1);
      return last > lineAt(key.range?.[0] ?? 0) ? [[path, last]] : [];
    }),
  );
}

function writtenOf({ contents }: Document): Record<string, string> {
  return Object.fromEntries(
    pairsOf(contents).flatMap(({ path, value }) =>
      isScalar(value) && value.source && /^[nb]/.test(typeof value.value)
        ? [[path, value.source]]
        : [],
    ),
  );
}

/** The pairs of a mapping and of the mappings in it, each with its path (`a`, `a.b`, `a.b.c`). */
function pairsOf(contents: unknown, above = ''): WrittenPair[] {
  return (isMap(contents) ? contents.items : []).flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const path = `${above}${key.value}`;
    return [{ path, key, value }, ...pairsOf(value, `${path}.`)];
  });
}

interface WrittenPair {
  readonly path: string;
  readonly key: Scalar;
  readonly value: unknown;
}

/** The plain `key: value` lines of a text that YAML refuses, so that other files can refer to them. */
function survivors(text: string): Record<string, unknown> {
  const pairs = [...text.matchAll(/^(\w+): *([^\s"'[{&*|>].*)$/gm)];
  return Object.fromEntries(
    pairs.map(([, key = '', value = '']) => [key, value.replace(/ #.*$/, '').trim()]),
  );
}
