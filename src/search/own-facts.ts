import type { OwnFact } from '../handbook/model.ts';
import type { AnswerCard } from './answer-card.ts';
import type { FactsAsked } from './facts-asked.ts';
import type { Library } from './library.ts';
import { normalise } from './normalise.ts';
import type { Result } from './rank.ts';
import type { RoleRecord } from './records.ts';
import { isOwner } from './relation-asked.ts';
import { idleWords } from './steps/question-words.ts';
import { cut } from './steps/segments.ts';
import { meaningsOf } from './steps/term.ts';

/**
 * The roles that a query finds by a fact of the firm's own: a role or department and a label (护士长 职级),
 * a label, a value (M3), or both. Null for every other query. Few handbooks have such facts, so the code is
 * fetched only for the first query that may ask for one.
 */
export function factsAsked(
  text: string,
  library: Library,
  own: RoleRecord | null,
): FactsAsked | null {
  const names = factNamesIn(text, library);
  const rest = names.reduce((left, name) => left.replace(name, ' '), text).replace(/\s+/gu, ' ');
  const isOwn = isOwner(rest.replace(/[^\p{L}]|的$/gu, '').replace(/(?:是什么|是多少|的)+$/u, ''));
  if (names.length && isOwn && !own) return LACKING;
  const subjects = isOwn && own ? [own] : names.length ? rolesNamed(rest, library) : null;
  if (!subjects) return null;
  const found = new Map<RoleRecord, string[]>();
  for (const role of subjects) {
    const facts = role.ownFacts.filter((fact) => textsOf(fact).some((it) => names.includes(it)));
    const said = new Set(facts.flatMap(textsOf));
    if (names.every((name) => said.has(name))) found.set(role, facts.map(inWords));
  }
  const isNamed = subjects !== library.roles;
  const labels = labelsAmong(names, library);
  const isWord = names.some((name) => library.vocabulary.has(name) || library.text.includes(name));
  if (!found.size) {
    // Of a role that has no such fact another's would be no answer.
    if (!isNamed || isWord || !names.length || labels.length < names.length) return null;
    for (const role of subjects) found.set(role, labels.map(lacking));
  }
  const isLabel = labels.length > 0;
  return {
    found,
    cards: found.size === 1 || isNamed ? [...found].slice(0, MOST_CARDS).map(cardOf) : [],
    isWord: isWord && !(isLabel && (isNamed || names.length > 1)),
    lacksOwnRole: false,
  };
}

/** The results with the roles found, each with its facts, the new ones behind the other roles. */
export function joinFacts(
  results: readonly Result[],
  found: FactsAsked['found'],
): readonly Result[] {
  const told = results.map((result) => {
    const { record, hit } = result;
    const facts = record.type === 'role' ? found.get(record) : undefined;
    return facts ? { record, hit: { ...hit, reasons: [...hit.reasons, ...facts] } } : result;
  });
  const known = new Set(results.map(({ record }) => record));
  const news = [...found].flatMap(([record, reasons]): Result[] => {
    const hit = { match: 'exact' as const, closeness: 'named' as const, phrases: [], reasons };
    return known.has(record) ? [] : [{ record, hit }];
  });
  const isRole = ({ record }: Result) => record.type === 'role';
  return [...told.filter(isRole), ...news, ...told.filter((result) => !isRole(result))];
}

const LACKING: FactsAsked = { found: new Map(), cards: [], isWord: false, lacksOwnRole: true };
/** More cards are no answer any more; the list of roles has them all. */
const MOST_CARDS = 6;

/**
 * The labels and values that a text names. What is also the name of a role or department is one, unless it
 * stands behind its own label (审核人 院长) or alone.
 */
function factNamesIn(text: string, library: Library): string[] {
  const all = namesIn(text, library.facts);
  const isPair = library.roles.some(({ ownFacts }) =>
    ownFacts.some((fact) => {
      const [label = '', value = ''] = textsOf(fact);
      const isSaid = all.includes(label) && all.includes(value) && label !== value;
      return isSaid && text.indexOf(label) < text.indexOf(value);
    }),
  );
  if (isPair) return all;
  const owners = [...library.vocabulary].flatMap(([name, things]) =>
    name.length > 1 && things.some(({ type }) => type === 'role' || type === 'department')
      ? [name]
      : [],
  );
  const names = namesIn(text, [...new Set([...owners, ...library.facts])]);
  const facts = names.filter((name) => !owners.includes(name));
  return facts.length ? facts : all;
}

/** Those of the names that are labels, as the handbook writes them. */
function labelsAmong(names: readonly string[], { roles }: Library): string[] {
  const labels = roles.flatMap(({ ownFacts }) => ownFacts.map(({ label }) => label));
  return [...new Set(labels)].filter((label) => names.includes(normalise(label)));
}

/** The names that stand in the text, the longest first, each character in one of them. */
function namesIn(text: string, facts: readonly string[]): string[] {
  let left = text;
  return [...facts]
    .sort((a, b) => b.length - a.length)
    .filter((fact) => {
      const [before, after] = left.split(fact);
      if (after === undefined || isPart(fact, before ?? '', after)) return false;
      left = left.replace(fact, ' ');
      return true;
    });
}

/** Whether letters or digits beside a fact of letters make another word of it: m3 in m30. */
function isPart(fact: string, before: string, after: string): boolean {
  const isLatin = (text: string) => /[a-z0-9]/.test(text);
  const isJoined = isLatin(fact.charAt(0)) && isLatin(before.slice(-1));
  const isAlone = !before && !after;
  return (
    isJoined ||
    (isLatin(fact.slice(-1)) && isLatin(after[0] ?? '')) ||
    (fact.length < 2 && !isAlone)
  );
}

/** The roles that the rest of the query names, by themselves or their department; all where it names none; null where it says anything else. */
function rolesNamed(rest: string, library: Library): readonly RoleRecord[] | null {
  const run = rest.replace(OF_ROLES, '').replace(/[^\p{L}\p{N}]/gu, '');
  const { known, unknown } = cut(run, idleWords('谁'), library);
  if (unknown.length) return null;
  if (!known.length) return library.roles;
  const named = known.map((term) => meaningsOf(term, library.vocabulary));
  const things = named.flat();
  const roles = things.filter((thing) => thing.type === 'role');
  const departments = things.filter((thing) => thing.type === 'department');
  const isOther = named.some(
    (all) => !all.some(({ type }) => type === 'role' || type === 'department'),
  );
  if (isOther) return null;
  return roles.length ? roles : departments.flatMap((department) => department.roles);
}

const OF_ROLES = /哪些岗位|岗位|有哪些|所有|全部/gu;

function textsOf({ label, value }: OwnFact): string[] {
  return [normalise(label), normalise(value)];
}

function lacking(label: string): string {
  return `${label}：手册里没有写`;
}

function inWords({ label, value }: OwnFact): string {
  return `${label}：${value}`;
}

function cardOf([role, facts]: readonly [RoleRecord, readonly string[]]): AnswerCard {
  const responsible = [{ role, part: facts.join('，'), duties: [] }];
  return { subject: role, called: '', responsible, others: [] };
}
