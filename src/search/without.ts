import type { AnswerCard, CardRole } from './answer-card.ts';
import type { Exclusion } from './exclusion.ts';
import { nameOf } from './name-of.ts';
import type { Outcome } from './outcome.ts';
import type { NamedRecord, SearchRecord } from './records.ts';

/** The outcome without what the query leaves out, which it tells. */
export function without(outcome: Outcome, exclusion: Exclusion): Outcome {
  const { things, word, said } = exclusion;
  const says = ({ own }: SearchRecord) => word !== '' && own.includes(word);
  const named = outcome.results.flatMap(({ record }) => (says(record) ? [record] : []));
  const left = new Set([...things.flatMap(recordsOf), ...named]);
  const names = [...things.map(nameOf), word].map((name) => name && `「${name}」`).join('');
  const cards = outcome.cards
    .filter(({ subject }) => !left.has(subject))
    .map((card) => cardWithout(card, left, names));
  const isUsed = names !== '' && !outcome.authority;
  return {
    ...outcome,
    results: outcome.results.filter(({ record }) => !left.has(record)),
    cards,
    unknown: isUsed ? outcome.unknown : [...outcome.unknown, said],
    ...(isUsed && { note: `${outcome.note ?? ''}，除去了${names}` }),
  };
}

function cardWithout(card: AnswerCard, left: ReadonlySet<SearchRecord>, names: string): AnswerCard {
  const keep = (roles: readonly CardRole[]) =>
    roles
      .filter(({ role }) => !left.has(role))
      .map((own) => ({ ...own, duties: own.duties.filter((duty) => !left.has(duty)) }));
  const responsible = keep(card.responsible);
  const [first] = card.responsible;
  const isEmptied = first && !responsible.length;
  const told = isEmptied && `除${names}外，没有岗位${partOf(first)}「${nameOf(card.subject)}」。`;
  return { ...card, responsible, others: keep(card.others), ...(told && { told }) };
}

function partOf({ part }: CardRole): string {
  return part === '负责人' ? '负责' : part;
}

/** A thing and the duties that are its own: of a role, of all roles of a department, about a matter. */
function recordsOf(thing: NamedRecord): readonly SearchRecord[] {
  if (thing.type === 'department') return [thing, ...thing.roles.flatMap(recordsOf)];
  return [thing, ...thing.duties];
}
