import type { Guesses } from './guesses.ts';
import type { Library } from './library.ts';
import { normalise } from './normalise.ts';
import { joinRoles } from './people-results.ts';
import type { Result } from './rank.ts';
import type { PersonRecord } from './records.ts';
import { idleWords } from './steps/question-words.ts';
import { cut } from './steps/segments.ts';

/** The people whom a query names, and what else it asks. */
export interface PeopleNamed {
  readonly people: readonly PersonRecord[];
  /** What to find besides; empty where the query is about the people alone. */
  readonly rest: string;
  /** Whether the rest was only read as names, so that it is no loss if it finds nothing. */
  readonly isRead: boolean;
}

/**
 * What a query says of people. Few queries do, so the code is fetched only for the first one that may.
 */
export interface People {
  /**
   * The people whom a query names by their names, alone (张三电话) or beside a matter (张三 病历), or in
   * pinyin. A name that is also a word of the handbook (高兴) is one only where nothing else is said, and
   * is found as the word, too. Null where the query names nobody.
   */
  named(text: string): Promise<PeopleNamed | null>;
  /** The results with the roles of people behind the other roles. */
  join(results: readonly Result[], people: readonly PersonRecord[]): Result[];
}

/** The people of one handbook. */
export function openPeople(
  library: Library,
  guesses: () => Promise<Pick<Guesses, 'readPeople'>>,
): People {
  return {
    named: async (text) => {
      if (!/^[a-z ]+$/.test(text)) return namedIn(text, library);
      const names = (await guesses()).readPeople(text.replaceAll(' ', ''));
      return names.length ? { people: peopleOf(names, library), rest: text, isRead: true } : null;
    },
    join: joinRoles,
  };
}

function namedIn(text: string, library: Library): PeopleNamed | null {
  const names = namesIn(text, library);
  if (!names.length) return null;
  const people = peopleOf(names, library);
  const rest = without(names, text);
  const isWord = names.some((name) => isKnownWord(name, library));
  if (asksOnly(rest, library)) return { people, rest: isWord ? text : '', isRead: isWord };
  const standsApart = names.every((name) => standsFor(name, text));
  return isWord || !standsApart ? null : { people, rest, isRead: false };
}

/** The names that stand in the text, the longest first, each character in one of them. */
function namesIn(text: string, { people }: Library): string[] {
  const found: string[] = [];
  let left = text;
  for (const name of [...people].sort((a, b) => b.length - a.length)) {
    if (!left.includes(name)) continue;
    found.push(name);
    left = left.replaceAll(name, ' ');
  }
  return found;
}

function without(names: readonly string[], text: string): string {
  return names.reduce((left, name) => left.replaceAll(name, ' '), text).trim();
}

/** Whether a text says nothing but what may be asked of a person. */
function asksOnly(text: string, library: Library): boolean {
  const run = text.replace(OF_PEOPLE, '').replace(/[^\p{L}\p{N}]/gu, '');
  const { known, unknown } = cut(run, idleWords('谁'), library);
  return !known.length && !unknown.length;
}

const OF_PEOPLE =
  /电话号码|手机号码?|联系方式|联系电话|号码|短号|内线|手机|哪些岗位|岗位|职[位务责]|部门|兼任|担任|任职|身份|代理|管的|这个人|[和与跟]/gu;

function isKnownWord(name: string, { vocabulary, text }: Library): boolean {
  return vocabulary.has(name) || text.includes(name) || idleWords('谁').has(name);
}

/** Whether a name stands in the text as a person's: as a word, as who does something, as who is asked. */
function standsFor(name: string, text: string): boolean {
  const [before = '', after = ''] = text.split(name);
  const begins = /(?:^|[^\p{L}\p{N}]|[找问请跟和与由让归])$/u.test(before);
  const ends = /^(?:$|[^\p{L}\p{N}]|[的管负是有在能会可要做办处审批签说同跟和与])/u.test(after);
  return begins && ends;
}

function peopleOf(names: readonly string[], library: Library): PersonRecord[] {
  return names.map((name) => personOf(name, library));
}

function personOf(called: string, { roles }: Library): PersonRecord {
  const isMeant = (name: string) => normalise(name) === called;
  const posts = roles.flatMap((role) =>
    role.holders.filter(({ name }) => isMeant(name)).map((holder) => ({ ...holder, role })),
  );
  const deputises = roles.filter(({ deputy }) => typeof deputy === 'string' && isMeant(deputy));
  const [deputised] = deputises;
  const name = posts[0]?.name ?? (deputised ? String(deputised.deputy) : called);
  return { name, posts, deputises };
}
