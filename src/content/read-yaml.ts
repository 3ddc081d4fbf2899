import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import { type NamedProblem, ofKind, type Problem } from '../handbook/problem.ts';
import { flattenFlow } from './bounds.ts';
import { joinScalars } from './join-scalars.ts';
import { mendText } from './mend-text.ts';
import type { YamlShape } from './yaml-keys.ts';
import { mendYaml } from './yaml-lines.ts';
import { lastLinesOf, linesOf, pairsOf, writtenOf } from './yaml-pairs.ts';
import { entryForm } from './yaml-pieces.ts';
import { explainYamlError } from './yaml-syntax.ts';

/** A YAML mapping as plain data, with the line of every key, those of inner mappings below their own (`a`, `a.b`). */
export interface YamlMapping {
  readonly data: Readonly<Record<string, unknown>>;
  readonly lines: Readonly<Record<string, number>>;
  /** The last line of each such key whose value takes several lines. */
  readonly lastLines: Readonly<Record<string, number>>;
  /** What YAML takes for a number or for yes and no (`008`, `1.10`), by its key, as it is written. */
  readonly written: Readonly<Record<string, string>>;
  /** The text as it was read, with what was meant in place of what was written, line by line as in the file. */
  readonly text: string;
  /** Parts of it could not be read; what is missing may have been written. */
  readonly broken: boolean;
  readonly problems: readonly NamedProblem[];
}

/**
 * Reads a YAML mapping. What YAML cannot read becomes Chinese problems, with everything that could
 * be read kept beside them. `firstLine` is the line of the file on which `text` begins.
 */
export function readYaml(
  written: string,
  shape: YamlShape,
  { file, firstLine }: { readonly file: string; readonly firstLine: number },
): YamlMapping {
  const place = { file, firstLine };
  const shallow = flattenFlow(written, place);
  const mended = mendYaml(shallow.text, shape, place);
  const { text } = mended;
  const told = [...ofKind('nested-too-deep', shallow.problems), ...mended.problems];
  const asMended = '\n'.repeat(firstLine - 1) + text;
  const counter = new LineCounter();
  const document = parse(text, counter);
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const isList = shape.indent > 0 || shape.keys.length === 0;
  const syntax = explainErrors(document, { text, file, firstLine, lineAt, isList });
  const found = syntax.length ? syntax : findForeign(document, { text, file, lineAt });
  const errors = ofKind('yaml-syntax', found);
  const problems = [...told, ...errors.filter((error) => !told.some((one) => covers(one, error)))];
  const isRead = errors.length === 0 && isMap(document.contents);
  const broken = !isRead || mended.broken || shallow.problems.length > 0;
  if (!isMap(document.contents)) {
    const message = entryForm(shape) || '这里要写成「名称: 内容」的几行';
    const place = { file, line: firstLine, severity: 'error', kind: 'yaml-syntax' } as const;
    const empty: NamedProblem = { ...place, message };
    const none = { data: {}, lines: {}, lastLines: {}, written: {} };
    return { ...none, text: asMended, broken, problems: problems.length ? problems : [empty] };
  }
  if (text.includes('\n')) joinScalars(document, text);
  const pairs = pairsOf(document.contents);
  return {
    data: isRead ? document.toJS() : survivors(text),
    lines: linesOf(pairs, lineAt),
    lastLines: lastLinesOf(pairs, lineAt),
    written: writtenOf(pairs),
    text: asMended,
    broken,
    problems,
  };
}

/** The parser goes as deep as the text does, and may run out of stack. */
function parse(text: string, lineCounter: LineCounter): Document {
  const options = { lineCounter, prettyErrors: false, logLevel: 'error' } as const;
  try {
    return parseDocument(text, options);
  } catch {
    return parseDocument('? []', options);
  }
}

interface Place {
  readonly text: string;
  readonly file: string;
  readonly firstLine: number;
  readonly lineAt: (offset: number) => number;
  /** Whether what stands at the edge are the ids of entries. */
  readonly isList: boolean;
}

/** One problem per line. */
function explainErrors(
  { errors }: Document,
  { text, file, firstLine, lineAt, isList }: Place,
): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const { pos, code } of errors) {
    const line = lineAt(Math.min(pos[0], text.trimEnd().length));
    const written = text.split('\n')[line - firstLine] ?? '';
    const isId = isList && code === 'DUPLICATE_KEY' && /^\S/.test(written);
    const message = isId ? sameId(written) : `${explainYamlError(code)}：${written.trim()}`;
    if (!byLine.has(line)) byLine.set(line, { file, line, severity: 'error', message });
  }
  return [...byLine.values()];
}

/** Of two entries with one id neither may simply be deleted. */
function sameId(written: string): string {
  const id = written.replace(/\s*:.*$/, '');
  return `「${id}」上面已经写过：是同一件事，就合成一项；不是，就换一个没有用过的`;
}

/**
 * What YAML knows and nobody writes here on purpose: anchors, what points at them, tags, keys that are
 * no text, and characters behind a backslash that nobody would see.
 */
function findForeign(
  document: Document,
  { text, file, lineAt }: Omit<Place, 'firstLine' | 'isList'>,
): Problem[] {
  const found = new Map<number, string>();
  const tell = ({ range }: Node, message: string) => found.set(lineAt(range?.[0] ?? 0), message);
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor || node.tag) tell(node, FOREIGN);
      else if (isScalar(node) && isHidden(node, text)) tell(node, HIDDEN);
    },
    Pair(_, { key }) {
      if (isNode(key) && !isScalar(key)) tell(key, FOREIGN);
    },
  });
  return [...found].map(([line, message]) => ({ file, line, severity: 'error', message }));
}

/** Whether a text holds what nobody sees, written as a code (`\0`, `\u200B`). */
function isHidden({ value, range }: Scalar, text: string): boolean {
  if (typeof value !== 'string') return false;
  return isUnseen(value) && !isUnseen(text.slice(range?.[0], range?.[1]));
}

function isUnseen(text: string): boolean {
  return /[\r\p{Cs}]/u.test(text) || mendText(text).mended.size > 0;
}

function covers({ line, lastLine = line }: Problem, error: Problem): boolean {
  return line <= error.line && error.line <= lastLine;
}

/** The plain `key: value` lines of a text that YAML refuses, so that other files can refer to them. */
function survivors(text: string): Record<string, unknown> {
  const pairs = [...text.matchAll(/^(\w+): *([^\s"'[{&*|>].*)$/gm)];
  return Object.fromEntries(
    pairs.map(([, key = '', value = '']) => [key, value.replace(/ #.*$/, '').trim()]),
  );
}

const FOREIGN = '这里不用 &、*、!、? 这些 YAML 记号，内容里要用就给整个值加英文引号';
const HIDDEN =
  '英文双引号里的反斜杠 \\ 写出了看不见的字符；请删掉它和后面的代码，就是要写反斜杠，请把外面改成英文单引号';
