import { byRole } from '../handbook/answer.ts';
import type { AnswerCard } from './answer-card.ts';
import { COOPERATION } from './cooperation-asked.ts';
import type { DepartmentRecord, DutyRecord } from './records.ts';
import type { TermHits } from './steps/term.ts';

/**
 * The card for a query that names two departments and nothing else: the roles of both whose duties name
 * the other department to work with, those of the first department first. The subject names
 * the counterpart in a duty of its own. Where neither names the other nobody is responsible, if the text
 * asks for cooperation in words; null if it does not, and for any other query.
 */
export function cooperationCard(text: string, terms: readonly TermHits[]): AnswerCard | null {
  const named = terms.filter(({ term }) => !isCooperation(term));
  const [one, other, ...more] = named.map(departmentOf);
  if (!one || !other || one === other || more.length) return null;
  const [ours, theirs] = [dutiesTogether(one, other), dutiesTogether(other, one)];
  if (!ours.length && !theirs.length && !COOPERATION.test(text)) return null;
  const [subject, counterpart] = ours.length || !theirs.length ? [one, other] : [other, one];
  const responsible = byRole([...ours, ...theirs]).map((own) => ({ ...own, part: '' }));
  return { subject, counterpart, called: '', responsible, others: [] };
}

/** The words that ask for it, where they were not left out already. */
function isCooperation(term: string): boolean {
  return COOPERATION.exec(term)?.[0] === term;
}

function departmentOf({ meanings }: TermHits): DepartmentRecord | null {
  return meanings.find((thing) => thing.type === 'department') ?? null;
}

function dutiesTogether(one: DepartmentRecord, other: DepartmentRecord): DutyRecord[] {
  const duties = one.roles.flatMap((role) => role.duties);
  return duties.filter(({ collaborators }) => collaborators.includes(other));
}
