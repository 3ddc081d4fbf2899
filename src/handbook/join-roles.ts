import type { Content, WrittenRole } from './content.ts';
import type { Draft } from './draft.ts';
import { roleFinder } from './find-role.ts';
import { joinDepartments } from './join-departments.ts';
import { type FindRole, joinLines } from './join-lines.ts';
import type { Department, Partner, Role, RoleFacts } from './model.ts';
import { orderRoles } from './order-roles.ts';
import { roleNames } from './role-names.ts';
import { isVacancy } from './vacancy.ts';

/** Departments and roles, and how references in other content lead to roles. */
export interface JoinedRoles {
  readonly departments: readonly Draft<Department>[];
  readonly roles: readonly Draft<Role>[];
  readonly findRole: FindRole;
}

/**
 * Departments in their order, and roles in the order of departments, with their references to one
 * another and to those outside. Duties are still to come.
 */
export function joinRoles(content: Content, partners: readonly Draft<Partner>[] = []): JoinedRoles {
  const find = roleFinder(content);
  const rolesIn = orderRoles(content, find);
  const nameOf = roleNames(content);
  const departments = joinDepartments(content);
  const heads = new Map(content.departments.map(({ data }) => [data.title, data.head]));
  const drafts = new Map<WrittenRole, Draft<Role>>();
  for (const department of departments) {
    for (const written of rolesIn(department.title, heads.get(department.title))) {
      const role = draftRole(written, department, nameOf(written));
      drafts.set(written, role);
      department.roles.push(role);
    }
  }
  const findRole: FindRole = (reference, home, author) => {
    const [found] = reference ? find(reference, home, author) : [];
    return (found && drafts.get(found)) ?? null;
  };
  for (const department of departments)
    department.head = findRole(heads.get(department.title), department.title);
  joinLines(drafts, findRole, partners);
  return { departments, roles: [...drafts.values()], findRole };
}

function draftRole(
  { id, file, data, sections, notices }: WrittenRole,
  department: Department,
  name: string,
): Draft<Role> {
  const { code = '', title, aliases, formerly, retired, holder } = data;
  return {
    id,
    formerly,
    code,
    title,
    name,
    aliases,
    file,
    department,
    reportsTo: null,
    reports: [],
    reportsOutside: null,
    dottedTo: [],
    dottedOutside: [],
    dottedReports: [],
    holders: (holder ?? []).filter(({ name }) => !isVacancy(name)),
    deputy: null,
    duties: [],
    commons: [],
    commonDuties: [],
    measures: [],
    signs: [],
    approvals: [],
    facts: factsOf(data),
    sections: [...sections],
    notices: [...notices],
    retired,
  };
}

function factsOf(data: WrittenRole['data']): RoleFacts {
  const { contact, headcount, version, effective, reviewBy } = data;
  const own = Object.entries(data.facts ?? {}).map(([label, value]) => ({ label, value }));
  const ownFacts = own.length ? own : undefined;
  const facts = { contact, headcount, version, effective, reviewBy, ownFacts };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
