import { byRole } from '../handbook/answer.ts';
import type { AnswerCard } from './answer-card.ts';
import type { Library } from './library.ts';
import { thingsNamed } from './named-within.ts';
import type { DepartmentRecord, DutyRecord, RoleRecord } from './records.ts';

/** The card that tells with whom the department of the name works, else those of the roles of the name. */
export function cooperationCardsOf(name: string, library: Library): AnswerCard[] {
  const department = departmentCalled(name, library);
  if (department) return [departmentCard(department, library)];
  const named = thingsNamed(name, library.vocabulary);
  const part = named.find((thing) => thing.type === 'department');
  if (part) return [departmentCard(part, library)];
  return named.filter((thing) => thing.type === 'role').map(roleCard);
}

/** The card of a department: its duties that name another to work with, then those that name it. */
export function departmentCard(subject: DepartmentRecord, library: Library): AnswerCard {
  const theirs = library.duties.filter(({ collaborators }) => collaborators.includes(subject));
  const ours = library.duties.filter(
    ({ role, collaborators }) => role.department === subject && collaborators.length,
  );
  return cardOf(subject, [...ours, ...theirs]);
}

function roleCard(subject: RoleRecord): AnswerCard {
  const duties = subject.duties.filter(({ collaborators }) => collaborators.length);
  const told = `${subject.name}的职责没有写明与哪个部门协作。`;
  return { ...cardOf(subject, duties), ...(!duties.length && { told }) };
}

function cardOf(subject: DepartmentRecord | RoleRecord, duties: readonly DutyRecord[]): AnswerCard {
  const responsible = byRole(duties).map((own) => ({ ...own, part: '' }));
  return { subject, counterpart: null, called: '', responsible, others: [] };
}

/** The department of the name, which may stand with 部门 behind it. */
export function departmentCalled(name: string, { vocabulary }: Library): DepartmentRecord | null {
  const named = vocabulary.get(name) ?? vocabulary.get(name.replace(/部门$/u, '')) ?? [];
  return named.find((thing) => thing.type === 'department') ?? null;
}
