import type { Problem } from '../handbook/problem.ts';
import type { YamlMapping } from './read-yaml.ts';

/** A fact that does not stand where or as it should. */
export interface Misplaced {
  readonly line: number;
  readonly label: string;
  /** What is said of the label. */
  readonly reason: string;
  /** Where it stands: the label below `facts`, or a key of the front matter. */
  readonly path: string;
  /** Where and what to write instead, the key empty where it is to go; null where nobody can be sure. */
  readonly right: { readonly key: string; readonly text: string } | null;
}

/**
 * The lines of the front matter that hold facts, as they should be, with their place; null where one of
 * them is not sure. Everything else between them stays as it is.
 */
export function rewriteFacts(
  text: string,
  { lines, lastLines }: Pick<YamlMapping, 'lines' | 'lastLines'>,
  misplaced: readonly Misplaced[],
): Required<Pick<Problem, 'line' | 'lastLine' | 'fix'>> | null {
  const written = text.split('\n');
  const head = lines.facts;
  // Facts in one line, in braces, are not taken apart.
  if (head && !/^facts:\s*(?:#.*)?$/.test(written[head - 1] ?? '')) return null;
  const end = head ? (lastLines.facts ?? head) : 0;
  const wrong = new Map<number, string | null>();
  const fields: string[] = [];
  const moved: string[] = [];
  for (const { line, path, right } of misplaced) {
    if (!right) return null;
    const [kind = '', label] = right.key.split(/\.(.*)/s, 2);
    const isInPlace = right.key === path;
    const own = label === undefined ? `${kind}: ${right.text}` : `  ${label}: ${right.text}`;
    for (let at = line; at <= (lastLines[path] ?? line); at++) wrong.set(at, null);
    if (isInPlace) wrong.set(line, own);
    else if (right.key) (label === undefined ? fields : moved).push(own);
  }
  const all = [...wrong.keys(), ...(head ? [head, end] : [])];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const others: string[] = [];
  const facts: string[] = [];
  for (let at = first; at <= last; at++) {
    const line = wrong.has(at) ? wrong.get(at) : written[at - 1];
    if (at === head || line == null) continue;
    (head && at > head && at <= end ? facts : others).push(line);
  }
  const block = [...facts, ...moved];
  const right = [...others, ...fields, ...(block.length ? ['facts:', ...block] : [])];
  // Nothing left to write: the line above is told with them.
  if (!right.length) return { line: first - 1, lastLine: last, fix: written[first - 2] ?? '' };
  return trimmed(written.slice(first - 1, last), right, first);
}

/** Without the lines at both ends that are right already, but for one. */
function trimmed(written: readonly string[], right: readonly string[], line: number) {
  let start = 0;
  while (start < right.length - 1 && written[start] === right[start]) start++;
  let end = 0;
  const isSame = () => written.at(-1 - end) === right.at(-1 - end);
  while (end < Math.min(written.length, right.length) - start - 1 && isSame()) end++;
  const fix = right.slice(start, right.length - end).join('\n');
  return { line: line + start, lastLine: line + written.length - end - 1, fix };
}

/** A value as one line that YAML reads as this very text; null where it has none. */
export function oneLine(value: unknown): string | null {
  const text = Array.isArray(value) ? joined(value) : typeof value === 'object' ? null : `${value}`;
  return text && !/[\n#"'[\]{}&*!|>%@`]|: |:$/.test(text) ? text : null;
}

function joined(values: readonly unknown[]): string | null {
  return values.every((one) => typeof one === 'string') ? values.join('、') : null;
}
