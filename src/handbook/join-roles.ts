import type { Content, WrittenRole } from './content.ts';
import type { Draft } from './draft.ts';
import type { Department, Role, RoleFacts } from './model.ts';

/**
 * Departments in their order, and roles in the order of departments, with their references to one
 * another. Duties are still to come.
 */
export function joinRoles({ departments: written, roles: writtenRoles }: Content): {
  departments: Draft<Department>[];
  roles: Draft<Role>[];
} {
  const departments: Draft<Department>[] = [];
  const roles: Draft<Role>[] = [];
  for (const page of written.toSorted((a, b) => a.data.order - b.data.order)) {
    const { title, aliases, head } = page.data;
    const introduction = page.sections[0]?.text ?? '';
    const { id, file } = page;
    const department = {
      id,
      title,
      aliases,
      file,
      head: null,
      roles: [],
      introduction,
      notices: [...page.notices],
    };
    const own = writtenRoles.filter(({ data }) => data.department === title);
    const drafts = own.toSorted(headThenCode(head)).map((role) => draftRole(role, department));
    departments.push(
      Object.assign(department, {
        head: drafts.find((r) => r.title === head) ?? null,
        roles: drafts,
      }),
    );
    roles.push(...drafts);
  }
  const byTitle = new Map(roles.map((role) => [role.title, role]));
  const superiors = new Map(writtenRoles.map(({ data }) => [data.title, data.reportsTo ?? '']));
  for (const role of roles) {
    const superior = byTitle.get(superiors.get(role.title) ?? '');
    if (!superior) continue;
    role.reportsTo = superior;
    superior.reports.push(role);
  }
  return { departments, roles };
}

function draftRole(role: WrittenRole, department: Department): Draft<Role> {
  const { id, file, data, sections, notices } = role;
  const { code, title, aliases } = data;
  const references = { department, reportsTo: null, reports: [], duties: [] };
  return {
    id,
    code,
    title,
    aliases,
    file,
    sections: [...sections],
    notices: [...notices],
    facts: factsOf(data),
    ...references,
  };
}

function factsOf(data: WrittenRole['data']): RoleFacts {
  const { deputy, holder, contact, headcount, version, effective, reviewBy } = data;
  const facts = { deputy, holder, contact, headcount, version, effective, reviewBy };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function headThenCode(head: string | undefined) {
  return (a: WrittenRole, b: WrittenRole): number => {
    if (a.data.title === head || b.data.title === head) return a.data.title === head ? -1 : 1;
    return a.data.code < b.data.code ? -1 : 1;
  };
}
