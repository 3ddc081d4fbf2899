import { type Amount, holds, overlap, readAmount } from '../handbook/amount.ts';
import { authorityUrl } from '../handbook/urls.ts';
import { type AskedAmount, askedAmount } from './asked-amount.ts';
import { DAYS } from './asked-days.ts';
import type { Authorities, AuthorityAnswer, AuthorityAsked, Beside } from './authority-asked.ts';
import type { PackedAuthority } from './data.ts';
import type { Library } from './library.ts';
import { normalise } from './normalise.ts';
import type { AuthorityRecord, PartnerRecord, RoleRecord } from './records.ts';
import { type Signer, signerAsked } from './signer.ts';
import { SIGNING } from './signing.ts';
import { idleWords } from './steps/question-words.ts';
import { cut } from './steps/segments.ts';

/** The matters of one handbook. */
export function openAuthorities(library: Library): Authorities {
  const records = library.authorities.map((packed) => open(packed, library));
  return { asked: (text, own) => asked(text, records, library, own), join };
}

function open({ id, matter, aliases, note, rows }: PackedAuthority, library: Library) {
  const partners = library.records.filter((it): it is PartnerRecord => it.type === 'partner');
  const record: AuthorityRecord = {
    type: 'authority',
    id,
    title: matter,
    aliases,
    note: note ?? '',
    rows: rows.map(({ amount = '', who }) => ({
      amount,
      range: readAmount(amount),
      signatories: who.flatMap((one) => {
        if (typeof one === 'string') return one;
        return (typeof one === 'number' ? library.roles[one] : partners[one.partner]) ?? [];
      }),
    })),
    url: authorityUrl(id),
    own: normalise(matter),
  };
  return record;
}

function asked(
  text: string,
  records: readonly AuthorityRecord[],
  library: Library,
  own: RoleRecord | null,
): AuthorityAsked | null {
  const signer = signerAsked(text, library, own);
  if (signer) return signedBy(signer, records);
  const money = askedAmount(text);
  const isSigning = SIGNING.test(text);
  const isAsked = isSigning || money !== null;
  const rest = money?.rest ?? text;
  const names = records.flatMap(namesOf);
  const timeless = rest.replace(DAYS, (days) =>
    names.some((name) => name.includes(days)) ? days : '',
  );
  const said = timeless.replace(SIGNING_WORDS, ' ');
  const named = mostSpecial(matched(said, records, isSigning));
  const left = named.reduce((short, { name }) => short.replaceAll(name, ' '), said);
  const words = telling(left, library);
  if (named.length) {
    if (!isAsked && words.length) return null;
    const matters = named.map(({ record }) => record);
    return { answer: answer(matters, money, isAsked || timeless !== rest), rest: timeless };
  }
  if (!isAsked) return null;
  if (words.length) {
    const parts = records.filter((record) => words.every((word) => isPart(word, record)));
    return parts.length ? { answer: answer(parts, money, true), rest } : null;
  }
  if (!money) return /权限/u.test(text) ? { answer: answer(records, null, true), rest } : null;
  if (!(money.isSurelyMoney || isSigning)) return null;
  const fitting = records.filter(({ rows }) =>
    rows.some(({ range }) => range && fits(range, money.amount)),
  );
  return fitting.length ? { answer: answer(fitting, money, true), rest: '' } : null;
}

/** What a role signs, each matter with the rows that it signs; null where it is another's role and signs nothing. */
function signedBy({ roles, isOwn, text }: Signer, records: readonly AuthorityRecord[]) {
  if (!roles.length) return { answer: null, rest: '' };
  const matters = records.flatMap((record) => {
    const rows = record.rows.filter(({ signatories }) =>
      signatories.some((one) => typeof one !== 'string' && roles.some((role) => role === one)),
    );
    return rows.length ? [{ record, rows, isOutside: false }] : [];
  });
  return matters.length || isOwn ? { answer: { matters, isFirst: true }, rest: text } : null;
}

const SIGNING_WORDS =
  /审批权限|审批|批准|审核|审签|审定|会签|签批|签字|签名|核准|拍板|权限|左右|金额|单子|的钱|钱|批|签/gu;

interface Named {
  readonly record: AuthorityRecord;
  readonly name: string;
}

function namesOf({ title, aliases }: AuthorityRecord): string[] {
  return [title, ...aliases].map(normalise);
}

/**
 * The matters named in full, each by its longest name there; where somebody is to sign also by a name of two
 * characters with others between them (付工程款).
 */
function matched(text: string, records: readonly AuthorityRecord[], isSigning: boolean): Named[] {
  const plain = text.replace(/\s/gu, '');
  return records.flatMap((record) => {
    const names = namesOf(record).flatMap((name) => {
      if (text.includes(name) || plain.includes(name)) return name;
      return (isSigning && partedIn(text, name)) || [];
    });
    const [name] = names.sort((a, b) => b.length - a.length);
    return name ? [{ record, name }] : [];
  });
}

function partedIn(text: string, name: string): string {
  const [first = '', last = '', ...more] = name;
  const start = more.length || !last ? -1 : text.indexOf(first);
  const end = text.indexOf(last, start + 1);
  const found = start < 0 || end < 0 ? '' : text.slice(start, end + 1);
  return found.length <= MOST_PARTED && !/\s/u.test(found) ? found : '';
}

/** Two characters between those of the name. */
const MOST_PARTED = 4;

/** Without the matters whose name is only a part of another's that is named. */
function mostSpecial(named: readonly Named[]): Named[] {
  return named.filter(
    ({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)),
  );
}

/** The words that are more than a question. */
function telling(text: string, library: Library): string[] {
  const run = text.replace(/[^\p{L}\p{N}]/gu, '');
  const { known, unknown } = cut(run, idleWords('谁'), library);
  return [...known, ...unknown];
}

function isPart(word: string, record: AuthorityRecord): boolean {
  return word.length > 1 && namesOf(record).some((name) => name.includes(word));
}

function answer(
  records: readonly AuthorityRecord[],
  money: AskedAmount | null,
  isFirst: boolean,
): AuthorityAnswer {
  const matters = records.map((record) => {
    const { rows } = record;
    const fitting = rows.filter(({ range }) => !(money && range) || fits(range, money.amount));
    return { record, rows: fitting.length ? fitting : rows, isOutside: !fitting.length };
  });
  return { matters, isFirst };
}

/** Whether a row is for an amount: holds a single sum, or has more than an end of a wider one. */
function fits(range: Amount, amount: Amount): boolean {
  return amount.from === amount.to ? holds(range, amount.from) : overlap(range, amount);
}

function join<Found extends Beside>(found: Found, answer: AuthorityAnswer) {
  const { results, unknown, suggestions } = found;
  // Who signs is told: that no duty is of the kind 审批 says nothing more.
  const cards = found.cards.map(({ missing: _, ...card }) => card);
  const used = answer.matters.flatMap(({ record }) => namesOf(record)).join(' ');
  const hit = { match: 'exact', closeness: 'named', phrases: [], reasons: [] } as const;
  return {
    ...found,
    results: [...results, ...answer.matters.map(({ record }) => ({ record, hit }))],
    cards,
    unknown: unknown.filter((word) => !used.includes(word) && !SIGNING.test(word)),
    suggestions: results.length ? suggestions : [],
    lacksOwnRole: false,
    authority: answer,
  };
}
