import type { Content } from './content.ts';
import type { Draft } from './draft.ts';
import type { Department } from './model.ts';
import { orderDepartments } from './order-departments.ts';

/** Departments in their order, above and below one another. Heads and roles are still to come. */
export function joinDepartments(content: Pick<Content, 'departments'>): Draft<Department>[] {
  const pages = orderDepartments(content);
  const departments = pages.map(draftDepartment);
  const byTitle = new Map(departments.map((department) => [department.title, department]));
  for (const { data } of pages) {
    const department = byTitle.get(data.title);
    const parent = byTitle.get(data.parent ?? '');
    if (!department || !parent) continue;
    department.parent = parent;
    parent.below.push(department);
  }
  return departments;
}

function draftDepartment({
  id,
  file,
  data,
  sections,
  notices,
}: Content['departments'][number]): Draft<Department> {
  const { title, aliases, formerly } = data;
  return {
    id,
    formerly,
    title,
    aliases,
    file,
    parent: null,
    below: [],
    head: null,
    roles: [],
    introduction: sections[0]?.text ?? '',
    sections: [...sections],
    notices: [...notices],
  };
}
