import type { Library } from './library.ts';
import { isMatter, withoutNamesakes } from './matter.ts';
import { normalise } from './normalise.ts';
import type { MatterRecord, NamedRecord, RoleRecord } from './records.ts';
import { idleWords } from './steps/question-words.ts';
import { cut } from './steps/segments.ts';
import type { TermHits } from './steps/term.ts';

/**
 * What a query asks about: what two of its terms name together (药房 排班), or what its terms name, or
 * else the names that stand free inside them; of several names that may be meant, all.
 */
export function subjectsOf(terms: readonly TermHits[], library: Library): NamedRecord[] {
  const [only] = terms;
  if (only?.readings && terms.length === 1) return likeliest(only.readings);
  const joined = terms.map(({ term }, place) => term + (terms[place + 1]?.term ?? ''));
  const together = joined.slice(0, -1).flatMap((name) => library.vocabulary.get(name) ?? []);
  if (together.length) return foremost(together);
  const named = terms.flatMap(({ meanings }) => meanings);
  if (named.length) return foremost(named);
  const inside = terms.flatMap(({ term }) => namesInside(term, library));
  return foremost(inside.flatMap((name) => library.vocabulary.get(name) ?? []));
}

/** The roles that the terms name, and nothing but them. */
export function rolesOf(terms: readonly TermHits[]): RoleRecord[] {
  const roles = terms.flatMap(({ meanings }) => {
    const own = meanings.filter((thing) => thing.type === 'role');
    return own.length === meanings.length ? own : [];
  });
  return [...new Set(roles)].slice(0, MOST_SUBJECTS);
}

/** The roles that share the name that the one term is; none for every other query. */
export function namesakesOf([only, ...more]: readonly TermHits[]): RoleRecord[] {
  if (!only || more.length || only.readings) return [];
  const roles = only.meanings.filter((thing) => thing.type === 'role');
  return roles.length > 1 && roles.length === only.meanings.length ? roles : [];
}

/** The topics that the terms name, else those outside, else the metrics. */
export function mattersOf(terms: readonly TermHits[]): MatterRecord[] {
  const named = [...new Set(terms.flatMap(({ meanings }) => meanings))].filter(isMatter);
  const type = ORDER.find((wanted) => named.some((thing) => thing.type === wanted));
  return named.filter((thing) => thing.type === type);
}

/** The names inside a piece of a duty's text: 查房 in 医生查房, 病历 in 病历本. */
function namesInside(text: string, library: Library): readonly string[] {
  const { free } = cut(text, idleWords(text), library);
  const stem = text.slice(0, -1);
  return free.length || !library.vocabulary.has(stem) ? free : [stem];
}

/** A query that names a topic asks about it; else about somebody outside, a role, a department or a metric. */
function foremost(named: readonly NamedRecord[]): NamedRecord[] {
  const things = [...new Set(named)];
  const type = ORDER.find((wanted) => things.some((thing) => thing.type === wanted));
  return mostSpecial(things.filter((thing) => thing.type === type));
}

/** The more special a subject is, the likelier it is meant; more than a reader compares are left out. */
function mostSpecial(subjects: readonly NamedRecord[]): NamedRecord[] {
  return [...subjects].sort((a, b) => dutiesOf(a) - dutiesOf(b)).slice(0, MOST_SUBJECTS);
}

/**
 * Of names that letters or a slip of the pen may mean: those of topics and departments, the most special
 * first, before all other names, of which the likelier one is the one that finds more.
 */
function likeliest(readings: readonly TermHits[]): NamedRecord[] {
  const own = readings.filter(isOwnName).flatMap(({ meanings }) => withoutNamesakes(meanings));
  const others = readings
    .filter((reading) => !isOwnName(reading))
    .sort((a, b) => b.hits.size - a.hits.size)
    .flatMap(({ meanings }) => withoutNamesakes(meanings));
  return [...new Set([...mostSpecial(own), ...others])].slice(0, MOST_SUBJECTS);
}

/** Whether it is the name of a topic, of somebody outside or of a department, which goes without its 部. */
function isOwnName({ term, meanings }: TermHits): boolean {
  return meanings.some(
    ({ type, title }) =>
      ((type === 'topic' || type === 'partner') && normalise(title) === term) ||
      (type === 'department' && [term, `${term}部`].includes(normalise(title))),
  );
}

function dutiesOf(subject: NamedRecord): number {
  return subject.type === 'department' ? 0 : subject.duties.length;
}

/** A topic is told with its lead and with more duties than whoever is outside and bears its name. */
const ORDER = ['topic', 'partner', 'role', 'department', 'metric'];

const MOST_SUBJECTS = 3;
