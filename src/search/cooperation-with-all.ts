import { byRole } from '../handbook/answer.ts';
import type { AnswerCard } from './answer-card.ts';
import { COOPERATION } from './cooperation-asked.ts';
import type { Library } from './library.ts';
import { namedInParts } from './named-within.ts';
import type { Outcome } from './outcome.ts';
import { withCards } from './outcome-of-hits.ts';
import type { DepartmentRecord, DutyRecord, RoleRecord } from './records.ts';
import { idleWords } from './steps/question-words.ts';
import { cut } from './steps/segments.ts';
import { meaningsOf } from './steps/term.ts';
import { withWhomAsked } from './with-whom.ts';

/**
 * What is found for a text that asks for cooperation with anybody (药房和谁协作), or of a department with somebody unknown
 * (药房和外星人怎么配合): of a department the roles whose duties tell of its work with any other, its own first; of a
 * role those of its duties. Null for every other text.
 */
export function cooperationWithAll(text: string, library: Library): Outcome | null {
  if (!COOPERATION.test(text)) return null;
  const asked = withWhomAsked(text);
  const cards = asked ? cardsOf(asked, library) : [];
  if (cards.length) return withCards(text, cards, new Map(), library);
  const parts = text.split(BETWEEN).filter(Boolean);
  const departments = new Set(parts.flatMap((part) => departmentCalled(part, library) ?? []));
  const [one, ...more] = departments;
  if (!one || more.length) return null;
  const others = parts.filter((part) => !departmentCalled(part, library));
  const cuts = others.map((part) => ({ part, ...cut(part, idleWords(text), library) }));
  if (!cuts.length || cuts.some(({ known, unknown }) => known.length || !unknown.length))
    return null;
  const card = departmentCard(one, library);
  return { ...withCards(text, [card], new Map(), library), unknown: others };
}

/** The card of the department of the name, else those of the roles. */
function cardsOf(name: string, library: Library): AnswerCard[] {
  const { vocabulary } = library;
  const department = departmentCalled(name, library);
  if (department) return [departmentCard(department, library)];
  const alone = meaningsOf(name, vocabulary);
  const named = alone.length ? alone : namedInParts(name, vocabulary);
  const part = named.find((thing) => thing.type === 'department');
  if (part) return [departmentCard(part, library)];
  return named.filter((thing) => thing.type === 'role').map(roleCard);
}

function departmentCard(subject: DepartmentRecord, library: Library): AnswerCard {
  const theirs = library.duties.filter(({ collaborators }) => collaborators.includes(subject));
  const ours = library.duties.filter(
    ({ role, collaborators }) => role.department === subject && collaborators.length,
  );
  return cardOf(subject, [...ours, ...theirs]);
}

function roleCard(subject: RoleRecord): AnswerCard {
  return cardOf(
    subject,
    subject.duties.filter(({ collaborators }) => collaborators.length),
  );
}

function cardOf(subject: DepartmentRecord | RoleRecord, duties: readonly DutyRecord[]): AnswerCard {
  const responsible = byRole(duties).map((own) => ({ ...own, part: '' }));
  return { subject, counterpart: null, called: '', responsible, others: [] };
}

/** What stands between those who work together, and behind them. */
const BETWEEN =
  /[^\p{L}\p{N}]+|[和与跟]|之间|怎么样?|如何|怎样|应该|需要|协作|合作|配合|协调|沟通|对接|衔接/u;

function departmentCalled(part: string, { vocabulary }: Library): DepartmentRecord | null {
  const named = vocabulary.get(part) ?? vocabulary.get(part.replace(/部门$/u, '')) ?? [];
  return named.find((thing) => thing.type === 'department') ?? null;
}
