import { isBelow, isCalledBy } from './is-below.ts';
import { isMatter } from './matter.ts';
import type { DepartmentRecord, NamedRecord, RoleRecord } from './records.ts';
import { meaningsOf } from './steps/term.ts';
import { namesOf, type Vocabulary } from './vocabulary.ts';

/**
 * What a name means beside that of a department above: the roles of the name in it, or else below it (城北院区
 * 护士长), those in departments called by it before others; its head, whose title begins with what the department
 * is (城北分院 院长, the 分院院长); or the one department below it whose name goes on so (城北院区 内科). A name of a
 * matter means the matter. Empty where it means none of them.
 */
export function namedWithin(
  department: DepartmentRecord,
  name: string,
  vocabulary: Vocabulary,
): readonly (RoleRecord | DepartmentRecord)[] {
  const meanings = vocabulary.get(name) ?? [];
  if (meanings.some(isMatter)) return [];
  const roles = meanings.filter((thing) => thing.type === 'role');
  const below = roles.filter((role) => isBelow(role, department));
  const own = below.filter((role) => role.department === department);
  const called = below.filter((role) => isCalledBy(role, department));
  const nearest = [own, called, below].find(({ length }) => length);
  if (nearest) return nearest;
  const { head } = department;
  if (head && roles.length && isTitleOf(head, name, department)) return [head];
  const part = name.length > 1 ? partCalled(department, name, vocabulary) : null;
  return part ? [part] : [];
}

/** Whether the title of the head begins as the department's name ends, and goes on with the text: 城北「分院院长」. */
function isTitleOf(head: RoleRecord, text: string, department: DepartmentRecord): boolean {
  const titles = namesOf(head).filter((title) => title.endsWith(text));
  return namesOf(department).some((name) => titles.some((title) => (name + text).endsWith(title)));
}

/** What a text names: by a name of its own, or else within a department that it names first. */
export function thingsNamed(text: string, vocabulary: Vocabulary): readonly NamedRecord[] {
  const alone = meaningsOf(text, vocabulary);
  return alone.length ? alone : namedInParts(text, vocabulary);
}

/** What `namedWithin` tells of a text that is both names, the department's first (城北院区护士长, 城北院区的护士长). */
export function namedInParts(
  text: string,
  vocabulary: Vocabulary,
): readonly (RoleRecord | DepartmentRecord)[] {
  for (let at = text.length - 1; at > 1; at--) {
    const departments = (vocabulary.get(text.slice(0, at)) ?? []).filter(isDepartment);
    const name = text.slice(at).replace(/^[的\s/]+/u, '');
    const things = departments.flatMap((it) => namedWithin(it, name, vocabulary));
    if (things.length) return [...new Set(things)];
  }
  return [];
}

/** The only department below this one whose name goes on as the text does. */
function partCalled(
  department: DepartmentRecord,
  text: string,
  vocabulary: Vocabulary,
): DepartmentRecord | null {
  const names = namesOf(department).map((name) => name + text);
  const exact = names.flatMap((name) => vocabulary.get(name) ?? []);
  const begun = [...vocabulary].flatMap(([name, things]) =>
    names.some((it) => name.startsWith(it)) ? things : [],
  );
  const parts = [exact, begun].map((things) => new Set(things.filter(isDepartment)));
  const [part, ...more] = parts.find(({ size }) => size) ?? [];
  return part && part !== department && !more.length ? part : null;
}

function isDepartment(thing: NamedRecord): thing is DepartmentRecord {
  return thing.type === 'department';
}
