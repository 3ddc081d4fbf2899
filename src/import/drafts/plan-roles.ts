import type { Content } from '../../handbook/content.ts';
import { type Named, namedThings } from '../../write/kinds.ts';
import { freeId } from '../../write/new/free-id.ts';
import type { RoleRead } from '../reading/role-read.ts';
import type { Answers } from './answers.ts';
import { type Home, homeOf } from './home.ts';
import { knownNames } from './known-names.ts';
import { plainTitle } from './plain-words.ts';
import { type RoleFacts, roleFacts } from './role-facts.ts';

/** Where the draft of a role stands while it is made, and under which name. */
export interface PlannedRole {
  readonly role: RoleRead;
  readonly title: string;
  readonly file: string;
  readonly home: Home;
  readonly facts: RoleFacts;
  /** The file of the role that has this title already; empty where none has. */
  readonly existing: string;
}

/** A title, a department and a file for every role that no other has; `command` is the department asked for. */
export function planRoles(
  roles: readonly RoleRead[],
  content: Content,
  { command, answers }: { readonly command: string; readonly answers: Answers },
): PlannedRole[] {
  const all: Named[] = namedThings(content);
  const { departments } = knownNames(content);
  return roles.map((role) => {
    const facts = roleFacts(role);
    const stated = String(facts.fields.get('department') ?? '');
    const wanted = plainTitle(role.title);
    const said = { stated, heading: role.department, command, title: wanted };
    const guessed = homeOf(said, departments);
    const answered = guessed.isKnown ? undefined : answers.departments.get(guessed.name);
    const read: Home = answered
      ? { ...guessed, name: answered, by: 'answer', isKnown: true }
      : guessed;
    const bearer = wanted ? bearerOf(wanted, read, all) : undefined;
    // The same role stands where it stands.
    const home: Home =
      read.name || !bearer?.department
        ? read
        : { ...read, name: bearer.department, by: 'title', isKnown: true };
    const title = freeTitle(wanted, home, all);
    const id = freeId(title, 'role', all);
    const file = `content/roles/${id}.mdx`;
    all.push(asNamed(title, home.name, id, file));
    return { role, title, file, home, facts, existing: bearer?.entry.file ?? '' };
  });
}

function bearerOf(title: string, { name }: Home, all: readonly Named[]): Named | undefined {
  return all.find(
    (it) => it.kind === 'role' && it.name === title && (!name || it.department === name),
  );
}

/** The title itself, one that says that two are to be joined, or one for a role whose title is lost. */
function freeTitle(wanted: string, home: Home, all: readonly Named[]): string {
  const isFree = (title: string) =>
    !bearerOf(title, home, all) &&
    !all.some(({ kind, name }) => kind === 'partner' && name === title);
  if (wanted && isFree(wanted)) return wanted;
  for (let count = 1; ; count++) {
    const title = wanted ? `${wanted}（待合并${count > 1 ? count : ''}）` : `${LOST}${count}`;
    if (isFree(title) && !(wanted === '' && all.some(({ name }) => name === title))) return title;
  }
}

function asNamed(name: string, department: string, id: string, file: string): Named {
  const entry = { id, file, data: {}, lines: {}, broken: false };
  return { kind: 'role', entry, name, aliases: [], formerly: [], department };
}

/** How a role is called whose title the document has lost. */
const LOST = '待定岗位';
