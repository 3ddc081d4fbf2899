import type { Context } from '../context.ts';
import { union } from '../hit.ts';
import { normalise } from '../normalise.ts';
import type { DepartmentRecord, RoleRecord } from '../records.ts';
import { findTerm, type TermHits } from './term.ts';

/** The term for things of a name, as the text calls them together; null for nothing. */
export async function findNamed(
  things: readonly (RoleRecord | DepartmentRecord)[],
  text: string,
  name: string,
  context: Context,
): Promise<TermHits | null> {
  if (!things.length) return null;
  const found = await Promise.all(
    things.map((it) => findTerm(nameAlone(it, name, context), context, [it])),
  );
  const [only, ...more] = found;
  if (only && !more.length) return only;
  return {
    term: text,
    hits: union(found.map(({ hits }) => hits)),
    members: union(found.map(({ members }) => members)),
    meanings: things,
    kind: null,
  };
}

/** The name of the thing that is that of nothing else: that of a role with its department, if another bears it, too. */
function nameAlone(
  thing: RoleRecord | DepartmentRecord,
  name: string,
  { library: { vocabulary } }: Context,
): string {
  const title = normalise(thing.title);
  if (thing.type === 'department') return title;
  const department = normalise(thing.department.title);
  const names = [department + name, department + title];
  return names.find((it) => vocabulary.get(it)?.includes(thing)) ?? title;
}
