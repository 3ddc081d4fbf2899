import type { Content, WrittenRole } from '../content.ts';
import { fullReference, roleFinder, splitReference } from '../find-role.ts';
import { knownDepartments, knownRoles } from './known.ts';
import { explainUnknown, knownNames, type UnknownName } from './unknown-name.ts';

/** What to say of a name; null for one that is known, or might be where not all could be read. */
export type Explain = (name: string, home?: string, author?: WrittenRole) => UnknownName | null;

/** Says of a reference to a role, written in a text of the department `home`, why it leads to none or to several. */
export function explainRoles(content: Content): Explain {
  const find = roleFinder(content);
  const known = knownRoles(content);
  const departments = knownDepartments(content);
  const byAlias = Map.groupBy(
    content.roles.flatMap((role) => role.data.aliases.map((alias) => ({ role, alias }))),
    ({ alias }) => alias,
  );
  /** As short as it can be written there. */
  const reference = (role: WrittenRole, home: string) =>
    find(role.data.title, home).length === 1 ? role.data.title : fullReference(role);
  return (name, home = '', author = undefined) => {
    const found = find(name, home, author);
    if (found.length === 1) return null;
    if (found.length > 1) return explainSeveral(name, found);
    const { department, title } = splitReference(name);
    if (department) return explainInDepartment({ department, title }, content, departments);
    const bearers = (byAlias.get(name) ?? []).map(({ role }) => role);
    if (bearers.length > 1) return explainAlias(name, bearers);
    const unknown = explainUnknown(name, known);
    const meant = unknown?.right ? find(unknown.right, home) : [];
    const [only] = meant;
    if (!unknown?.right || !only) return unknown;
    return { ...unknown, right: meant.length === 1 ? reference(only, home) : null };
  };
}

function explainSeveral(name: string, found: readonly WrittenRole[]): UnknownName | null {
  const references = [...new Set(found.map(fullReference))];
  // Two of a department are told where they are written.
  if (references.length === 1) return null;
  const [first = ''] = references;
  const message = `有 ${references.length} 个岗位叫「${name}」：${quoted(references)}；请写清部门，如「${first}」`;
  return { message, right: null, isNear: true };
}

function explainAlias(name: string, bearers: readonly WrittenRole[]): UnknownName {
  const message = `「${name}」是${quoted(bearers.map(fullReference))}的别名，这里要写清是哪一个`;
  return { message, right: null, isNear: true };
}

function explainInDepartment(
  { department, title }: ReturnType<typeof splitReference>,
  content: Content,
  departments: ReturnType<typeof knownDepartments>,
): UnknownName | null {
  const unknown = explainUnknown(department, departments);
  if (unknown) return { ...unknown, right: unknown.right && `${unknown.right}/${title}` };
  const own = content.roles.filter(({ data }) => data.department === department);
  const { problems, told } = content;
  const home = { kind: '岗位', home: 'content/roles/', problems, told };
  const inside = explainUnknown(
    title,
    knownNames(home, own, (data) => data.title),
  );
  if (!inside) return null;
  return {
    ...inside,
    message: `「${department}」里${inside.message}`,
    right: inside.right && `${department}/${inside.right}`,
  };
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join('、');
}
