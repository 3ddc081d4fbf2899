import type { Library } from './library.ts';
import type { NamedRecord } from './records.ts';
import { isAnswering, nameAtEnd, nameAtStart } from './who-named.ts';

/** What a query leaves out of its answer (除了店长还有谁…), and the query without it. */
export interface Exclusion {
  readonly things: readonly NamedRecord[];
  /** A word of duties that names no thing, where it is asked what a role does besides; or empty. */
  readonly word: string;
  /** The words that say so, as typed. */
  readonly said: string;
  readonly rest: string;
}

/** What a normalised query leaves out; no things where it leaves out what nobody knows; null where nothing. */
export function exclusionIn(text: string, library: Library): Exclusion | null {
  return before(text, library) ?? behind(text, library);
}

/** 除了…还有谁, 除…外, 不算…, 非…的岗位. */
function before(text: string, library: Library): Exclusion | null {
  for (const { index, 0: word } of text.matchAll(EXCEPT)) {
    const behindWord = text.slice(index + word.length);
    const { things, length } = listed(behindWord, library);
    const end = END.exec(behindWord.slice(length))?.[0] ?? '';
    const isSure = SURE.test(word) || /外/u.test(end);
    if (things.length ? word === '非' && !areRoles(things) : !isSure || word === '非') continue;
    if (!things.length) {
      const unknown = UNTIL.exec(behindWord)?.[0] ?? '';
      const isWord = /什么|啥/u.test(text) && library.text.includes(unknown);
      if (!unknown) continue;
      const exclusion = cutOut(text, index, word.length + unknown.length, []);
      return isWord ? { ...exclusion, word: unknown } : exclusion;
    }
    if (word === '除' && !end && index > 0) continue;
    return cutOut(text, index, word.length + length + end.length, things);
  }
  return null;
}

/** …以外谁管. */
function behind(text: string, library: Library): Exclusion | null {
  const found = /(?:以外|之外|除外)的?/u.exec(text);
  if (!found) return null;
  const name = nameAtEnd(text.slice(0, found.index), library);
  if (!name) return null;
  const start = found.index - name.name.length;
  return cutOut(text, start, name.name.length + found[0].length, name.things);
}

/** The things of the names at the start of the text, with what joins them, and how long they are. */
function listed(text: string, library: Library) {
  const things: NamedRecord[] = [];
  let length = 0;
  for (;;) {
    const joint = things.length ? (JOINT.exec(text.slice(length))?.[0] ?? '') : '';
    if (things.length && !joint) break;
    const next = nameAtStart(text.slice(length + joint.length), library);
    // 除了店长，病历谁管: a name of another kind is what the question is about.
    if (!next || (things.length && areRoles(next.things) !== areRoles(things))) break;
    things.push(...next.things);
    length += joint.length + next.name.length;
  }
  return { things, length };
}

function cutOut(text: string, start: number, length: number, things: readonly NamedRecord[]) {
  const left = text.slice(0, start);
  const right = text.slice(start + length);
  const rest = left.replace(/[\s,，、]+$/u, '') + right.replace(MORE, '');
  return {
    things,
    word: '',
    said: text.slice(start, start + length).replace(/^[\s,，、]+|[\s,，、]+$/gu, ''),
    rest,
  };
}

function areRoles(things: readonly NamedRecord[]): boolean {
  return things.every(isAnswering);
}

const EXCEPT = /除了|除开|除去|除却|排除|不算上?|不包括|不包含|不含|抛开|撇开|除|非/gu;
const SURE = /除了|除开|除却/u;
const END = /^(?:的|这个|那个|一个|其他|岗位|部门|以外|之外|外(?!部))*[\s,，、]*/u;
/** What nobody knows ends where the question begins. */
const UNTIL = /^[^\s,，、]+?(?:以外|之外|外|(?=[\s,，、]|还|另|谁|哪|有没有))/u;
const JOINT = /^(?:和|与|跟|及|以及|[、,，/]) ?/u;
const MORE =
  /^[\s,，、]*(?:还有|还|另外|其他|其它|别的|其余)(?=谁|哪|什么|人|负责|管|归|岗位|部门)/u;
