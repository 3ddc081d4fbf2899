import { type AnswerCard, answerCard, dutyCards, namesakesCard, roleCard } from './answer-card.ts';
import { asWritten } from './as-written.ts';
import { cooperationCard } from './cooperation.ts';
import type { Library } from './library.ts';
import type { Result } from './rank.ts';
import type { NamedRecord } from './records.ts';
import { kindAsked, ownWordIn } from './steps/kind-words.ts';
import { asksWho, idleWords, isQuestion } from './steps/question-words.ts';
import type { TermHits } from './steps/term.ts';
import { mattersOf, namesakesOf, rolesOf, subjectsOf } from './subjects.ts';
import { isOwnName } from './vocabulary.ts';

/**
 * The cards of a query: of several roles of one name, one that lists them; how two departments work together, and their heads where no duty says it; of a
 * role, what it does, or about the matter that is named beside it; of what the query asks about, who is
 * responsible; and where it names nothing, the roles whose few duties answer it.
 */
export function cardsOf(
  text: string,
  terms: readonly TermHits[],
  found: readonly Result[],
  library: Library,
): AnswerCard[] {
  const together = cooperationCard(text, terms);
  if (together?.responsible.length) return [together];
  const namesakes = namesakesOf(terms);
  if (namesakes.length) return [namesakesCard(terms[0]?.term ?? '', namesakes)];
  const roles = asksWho(text) && terms.length > 1 ? [] : rolesOf(terms);
  if (roles.length) {
    const matters = mattersOf(terms);
    const kind = terms.map((term) => term.kind).find(Boolean);
    return roles.map((role) => roleCard(role, calledBy(terms, role), found, matters, kind));
  }
  const asked = isQuestion(text) ? kindAsked(withoutNames(text, terms), library.kinds) : null;
  const word = asked ? ownWordIn(text, library.kinds) : '';
  const named = subjectsOf(terms, library).map((subject) =>
    answerCard(subject, found, calledBy(terms, subject), asked, word),
  );
  if (together) return [together, ...named];
  return named.length || !asksForSomething(text, terms) ? named : dutyCards(found);
}

/** What is said beside names, which may hold a word for a 责任: 签字笔. */
function withoutNames(text: string, terms: readonly TermHits[]): string {
  return terms.reduce(
    (rest, { term, meanings, kind }) => (meanings.length && !kind ? rest.replace(term, ' ') : rest),
    text,
  );
}

/** The term, or the reading of one, that names the subject, unless one does by its title. */
function calledBy(terms: readonly TermHits[], subject: NamedRecord): string {
  const names = terms
    .flatMap((own) => own.readings ?? [own])
    .flatMap(({ term, meanings }) => (meanings.includes(subject) ? [term] : []));
  return names.some((name) => isOwnName(name, subject)) ? '' : asWritten(names[0] ?? '', subject);
}

/** Whether the text asks, and with more than words that only ask (谁负责, but 谁签字). */
function asksForSomething(text: string, terms: readonly TermHits[]): boolean {
  const idle = idleWords(text);
  return isQuestion(text) && terms.some(({ term, kind }) => !idle.has(term) || kind);
}
