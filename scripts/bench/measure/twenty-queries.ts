import type { SyntheticCompany, SyntheticRole } from '../../../test/synthetic/company.ts';
import type { SyntheticDuty } from '../../../test/synthetic/duties.ts';

/** A question to which one duty is the answer. */
export interface DutyQuery {
  readonly query: string;
  readonly role: SyntheticRole;
  readonly duty: SyntheticDuty;
}

/**
 * Twenty queries, spread over a company, by turns in three ways in which people ask: words of a duty as they
 * stand in it, two words of it in their order, and two in the other order. No other duty holds these words.
 */
export function twentyQueries(company: SyntheticCompany): DutyQuery[] {
  const all = company.roles.flatMap((role) =>
    role.groups.flatMap(({ duties }) => duties.map((duty) => ({ role, duty }))),
  );
  const texts = all.map(({ duty }) => [duty.text, ...duty.subItems].join('\n'));
  const isOnly = (words: readonly string[]) =>
    texts.filter((text) => words.every((word) => text.includes(word))).length === 1;
  const found: DutyQuery[] = [];
  for (let at = 0; at < all.length && found.length < COUNT; at++) {
    // A step that meets every duty, and neighbours far apart.
    const place = (at * STEP + 3) % all.length;
    const it = all[place];
    if (!it || found.some(({ role }) => role === it.role && company.roles.length > COUNT)) continue;
    const words = wordsOf(it.duty.text);
    const query = [asItStands, inOrder, turned][found.length % 3]?.(it.duty.text, words);
    if (query && isOnly(query.split(' '))) found.push({ query, ...it });
  }
  return found;
}

/** The words of a sentence that are more than one character. */
function wordsOf(text: string): string[] {
  return [...SEGMENTER.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike && segment.length > 1 ? [segment] : [],
  );
}

function asItStands(text: string, [, second = '', third = '']: readonly string[]): string {
  return second && text.includes(second + third) ? second + third : '';
}

function inOrder(_: string, words: readonly string[]): string {
  const [one, other] = [words[1], words.at(-1)];
  return one && other && one !== other ? `${one} ${other}` : '';
}

function turned(_: string, words: readonly string[]): string {
  const [one, other] = [words[0], words.at(-1)];
  return one && other && one !== other ? `${other} ${one}` : '';
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const COUNT = 20;
/** A prime above the number of duties that one role has. */
const STEP = 1009;
