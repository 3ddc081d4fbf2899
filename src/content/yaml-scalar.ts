import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';

/** A text as YAML reads it back to the letter: in quotes. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A text as YAML reads it back to the letter, in quotes only where it has to be. */
export function written(text: string): string {
  const scalar = readScalar(text);
  const isText = scalar?.type === 'PLAIN' && scalar.value === text;
  return isText ? text : quoted(text);
}

/** An item of a list in one line, in quotes only where it has to be. */
export function writtenItem(text: string): string {
  return /[,[\]{}]/.test(text) ? quoted(text) : written(text);
}

/** Whether YAML reads a value in one line without quotes as the very text, or as the number or date that it is. */
export function readsAsItself(value: string): boolean {
  if (isPlain(value)) return true;
  if (!value || value !== value.trim()) return false;
  const scalar = readScalar(value);
  return scalar?.type === 'PLAIN' && scalar.source === value;
}

/** Whether YAML reads a value in one line as one text, in quotes or not, with at most a remark behind quotes. */
export function isOneScalar(value: string): boolean {
  if (isPlain(value) || /^"[^"\\]*"$/.test(value)) return true;
  const scalar = readScalar(value);
  return scalar !== null && (scalar.type !== 'PLAIN' || scalar.source === value);
}

/** Whether YAML reads a value in one line at all, with nothing in it that stands for something else. */
export function isReadable(value: string): boolean {
  if (PLAIN.test(value)) return true;
  const document = parseDocument(`k: ${value}`, QUIET);
  let isOwn = document.errors.length === 0 && isMap(document.contents);
  visit(document, (_, node) => {
    const isNamed = isNode(node) && ('anchor' in node || 'tag' in node);
    if (isAlias(node) || (isNamed && (node.anchor || node.tag))) isOwn = false;
  });
  return isOwn;
}

/** Most values begin with a letter and hold nothing that YAML knows: they need no parser. */
function isPlain(value: string): boolean {
  return PLAIN.test(value) && value === value.trimEnd();
}

function readScalar(value: string): Scalar | null {
  const { contents, errors } = parseDocument(`k: ${value}`, QUIET);
  if (errors.length || !isMap(contents) || contents.items.length !== 1) return null;
  const [pair] = contents.items as Pair[];
  const scalar = pair?.value;
  return isScalar(scalar) && !scalar.anchor && !scalar.tag ? scalar : null;
}

const PLAIN = /^[\p{L}\d][^:#]*$/u;
const QUIET = { logLevel: 'error', prettyErrors: false } as const;
