import type { Content, WrittenRole } from './content.ts';
import { departmentLine } from './department-line.ts';
import { nearest } from './nearest.ts';

/**
 * A function that gives the roles a reference may mean: none where nothing bears the name, several
 * where the name alone does not tell. A reference is a title (主管), or a department and a title
 * (内科/主管). Of several roles with the title the one in the department of the author is meant, or in
 * the nearest above it, and never the author itself.
 */
export function roleFinder({
  roles,
  departments,
}: Pick<Content, 'roles' | 'departments'>): FindRoles {
  const byTitle = Map.groupBy(roles, ({ data }) => data.title);
  const byPlace = Map.groupBy(roles, ({ data }) => placeOf(data));
  return (reference, home = '', author = undefined) => {
    if (!reference) return [];
    const bearers = byTitle.get(reference) ?? [];
    const others = bearers.filter((role) => role !== author);
    const named = others.length ? others : bearers;
    if (named.length === 0) return byPlace.get(placeOf(splitReference(reference))) ?? [];
    if (named.length === 1) return named;
    const line = departmentLine(home, departments);
    const near = nearest(named, line, ({ data }) => data.department);
    return near.length ? near : named;
  };
}

/** The roles that a reference may mean, written in a text of the department `home`, in that of a role. */
export type FindRoles = (
  reference: string,
  home?: string,
  author?: WrittenRole,
) => readonly WrittenRole[];

/** The department and the title of a reference such as 内科/主管; the department is empty where none is named. */
export function splitReference(reference: string): { department: string; title: string } {
  const [, department = '', title = reference] = /^(.+?)\s*[/／]\s*(.+)$/u.exec(reference) ?? [];
  return { department, title };
}

/** A reference to a role that names its department, as it is to be written. */
export function fullReference({ data }: WrittenRole): string {
  return `${data.department}/${data.title}`;
}

/** A title in a department; no name holds a line break. */
function placeOf({ department, title }: ReturnType<typeof splitReference>): string {
  return `${department}\n${title}`;
}
