import type { Answer, RoleWithDuties } from './answer.ts';
import { dutiesByDepartment } from './list-groups.ts';
import type { CommonDuty, Duty, Role } from './model.ts';
import type { GroupPart, ListGroup } from './split-list.ts';

/** Duties of an answer that stand together: of one responsible role, or of one department. */
export interface AnswerGroup extends ListGroup {
  /** The heading above them: who answers, or what the others do. */
  readonly section: string;
  /** Of the first section: who answers. */
  readonly role: Role | null;
  readonly rows: readonly (Duty | CommonDuty)[];
}

/** A section of a page, with those rows alone that stand on it. */
export interface AnswerSection {
  readonly title: string;
  readonly responsible: readonly RoleWithDuties[];
  readonly duties: readonly (Duty | CommonDuty)[];
}

/** Heading of the duties of many roles. */
const COMMON = '通用职责';

/** Who answers and who else has to do with it, in the order in which a page shows it. */
export function answerGroups(
  { responsible, others }: Answer,
  first: string,
  commonDuties: readonly CommonDuty[],
): AnswerGroup[] {
  return [
    ...responsible.map(({ role, duties }) => ({
      section: first,
      label: role.department.title,
      role,
      rows: duties,
    })),
    ...others.flatMap(({ kind, roles }) =>
      dutiesByDepartment(roles.flatMap(({ duties }) => duties)).map(({ label, rows }) => ({
        section: kind,
        label,
        role: null,
        rows,
      })),
    ),
    ...(commonDuties.length
      ? [{ section: COMMON, label: COMMON, role: null, rows: commonDuties }]
      : []),
  ];
}

/** The sections that stand on one page. */
export function answerSections(parts: readonly GroupPart<AnswerGroup>[]): AnswerSection[] {
  return [...Map.groupBy(parts, ({ group }) => group.section)].map(([title, own]) => ({
    title,
    responsible: own.flatMap(({ group: { role }, rows }) =>
      role ? [{ role, duties: rows.filter((duty) => 'role' in duty) }] : [],
    ),
    duties: own.flatMap(({ group: { role }, rows }) => (role ? [] : rows)),
  }));
}
