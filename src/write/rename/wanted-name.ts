import type { Content } from '../../handbook/content.ts';
import type { Named } from '../kinds.ts';
import { type Meaning, meaningFinder, meaningOf } from './meaning.ts';
import type { NamePlace } from './name-place.ts';

/**
 * A function that gives the name to write in a place so that it still means whom it meant, once an
 * entry bears its new name: what stands there if that will do, else the new name, and the department
 * before it where the name alone would mean another. Null where nothing will do.
 */
export function nameWanter(
  { before, after }: { before: Content; after: Content },
  what: Named,
  newName: string,
): (place: NamePlace, meant: Meaning) => string | null {
  const mean = meaningFinder(after);
  const renamed = meaningOf(what.kind, what.entry);
  const titles = new Map(after.roles.map(({ id, data }) => [meaningOf('role', { id }), data]));
  const isDepartment = what.kind === 'department';
  return (place, meant) => {
    const home = isDepartment && place.home === what.name ? newName : place.home;
    const role = titles.get(meant);
    const plain = meant === renamed ? newName : place.name;
    const full = role ? [`${role.department}/${role.title}`] : [];
    const respelt = role ? respell(place.name, role) : [];
    const candidates = [place.name, ...respelt, plain, ...full];
    return candidates.find((name) => mean({ ...place, home }, name) === meant) ?? null;
  };

  /** 内科/主任 with the names of today, its way of writing kept. */
  function respell(name: string, role: Content['roles'][number]['data']): string[] {
    const [, department = '', slash = ''] = SLASHED.exec(name) ?? [];
    const isFull = before.departments.some(({ data }) => data.title === department);
    return isFull ? [`${role.department}${slash}${role.title}`] : [];
  }
}

const SLASHED = /^(.+?)(\s*[/／]\s*)(.+)$/u;
