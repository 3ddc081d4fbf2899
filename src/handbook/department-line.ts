import type { Content } from './content.ts';
import { oncePer } from './once-per.ts';

/**
 * The titles of a department and of those above it, from the department itself up; a department that
 * is not written stands alone, a circle is left where it closes.
 */
export function departmentLine(title: string, departments: Content['departments']): string[] {
  const parents = parentsIn(departments);
  const line: string[] = [];
  let at: string | undefined = title;
  while (at && !line.includes(at)) {
    line.push(at);
    at = parents.get(at);
  }
  return line;
}

const parentsIn = oncePer(
  (departments: Content['departments']) =>
    new Map(departments.map(({ data }) => [data.title, data.parent])),
);
