import { parseContent } from '../../content/parse-content.ts';
import type { Content } from '../../handbook/content.ts';
import { isDutyNumber } from '../../handbook/duty-number.ts';
import { roleFinder } from '../../handbook/find-role.ts';
import { ownKinds } from '../../handbook/own-kinds.ts';
import { newPage, type Pairs, type Value } from '../../write/new/new-page.ts';
import { readDuties } from '../reading/read-duties.ts';
import type { RoleRead } from '../reading/role-read.ts';
import { type Answers, NO_ANSWERS } from './answers.ts';
import { draftRole } from './draft-role.ts';
import { knownNames } from './known-names.ts';
import { numbersOf, numberTaker, withCodes } from './numbering.ts';
import { plainTitle } from './plain-words.ts';
import { type PlannedRole, planRoles } from './plan-roles.ts';
import type { RoleBody } from './role-body.ts';
import { rolePage } from './role-page.ts';
import { readSuperiors, type Superiors } from './superiors.ts';

/**
 * A role's file as it will be written, and all that the report tells of it. What a document says of a role that the
 * handbook has is none of its content before somebody has joined the two: it stands in a folder beside.
 */
export interface RoleDraft extends PlannedRole {
  readonly text: string;
  readonly superiors: Superiors;
  /** HR has said who the superior is. */
  readonly isSuperiorAnswered: boolean;
  /** What the page says to those who keep the handbook, and no document does. */
  readonly notices: readonly string[];
  /** The code where it is a proposal of ours; empty where the document states it or none is used. */
  readonly proposedCode: string;
  readonly body: RoleBody;
  /** The numbers of its duties that were given; null for one that has its own, or where none can be given. */
  readonly numbers: readonly (string | null)[];
}

/** What drafts are written into. */
export interface Project {
  readonly texts: ReadonlyMap<string, string>;
  readonly content: Content;
  /** Where roles belong whose document names no department that the handbook has; empty for none. */
  readonly department: string;
  /** What HR has answered; absent where nobody was asked. */
  readonly answers?: Answers;
}

/** Writes a file for every role: with a free name, code and numbers, and nothing that stands already touched. */
export function draftRoles(roles: readonly RoleRead[], project: Project): RoleDraft[] {
  const { texts, content, department, answers = NO_ANSWERS } = project;
  const planned = planRoles(roles, content, { command: department, answers });
  const stubs = planned.map(({ file, title, home }): [string, string] => {
    const pairs: Pairs = [
      ['title', title],
      ['department', home.name || UNKNOWN],
    ];
    return [file, newPage(pairs, { text: '', number: '' })];
  });
  const all: Content = {
    ...parseContent(new Map([...texts, ...stubs])),
    past: pastOf(roles, content),
  };
  const coded = withCodes(planned, all, answers);
  const nextNumber = numbersOf(coded, all);
  const find = roleFinder(all);
  const partners = new Set(content.partners.map(({ data }) => data.name));
  const bearers = { find, partners, roles: [...coded.values(), ...content.roles] };
  const names = knownNames(all);
  const kinds = [...ownKinds(content).keys()];
  const isTakenFor = numberTaker(content);
  // Whoever leads the others of a department does not lead himself.
  const superiorIn = (home: string, title: string) => {
    const superior = answers.superiorsIn.get(home) ?? '';
    return superior === title ? '' : superior;
  };
  return planned.flatMap((plan): RoleDraft[] => {
    const { title, file, home, facts } = plan;
    const written = coded.get(file);
    if (!written) return [];
    const stated = String(facts.fields.get('reportsTo') ?? '');
    const answered = stated ? answers.superiors.get(stated) : superiorIn(home.name, title);
    const superiors = readSuperiors(answered ?? stated, home.name, written, bearers);
    const isSuperiorAnswered = answered !== undefined && answered !== '';
    const context = { names, ownKinds: kinds, isTaken: isTakenFor(plan) };
    const body = draftRole(plan.role, [title, home.name, plan.role.title], context);
    const numbers = body.duties.map(({ facts }) => {
      const hasOwn = facts.some(({ label }) => label === '编号');
      return hasOwn || !home.name ? null : nextNumber(written);
    });
    const { code = '' } = written.data;
    const { duties, sections } = body;
    const own = plan.existing ? { ...plan, ...besideOf(plan) } : plan;
    const pairs = pairsOf(own, code, superiors);
    const notices = noticesOf(plan);
    const page = { pairs, facts: facts.own, notices, duties, sections };
    const proposedCode = code === facts.fields.get('code') ? '' : code;
    const text = rolePage(page, numbers);
    return [{ ...own, text, notices, superiors, isSuperiorAnswered, proposedCode, body, numbers }];
  });
}

/** The past, with the numbers that documents state, so that none of them is handed out. */
function pastOf(roles: readonly RoleRead[], { past }: Content): Content['past'] {
  const duties = roles.flatMap(
    ({ sections, paper }) =>
      paper?.duties ?? sections.flatMap(({ parts }) => readDuties(parts).duties),
  );
  const stated = duties.flatMap(({ facts }) =>
    facts.flatMap(({ label, value }) => (label === '编号' && isDutyNumber(value) ? [value] : [])),
  );
  if (!stated.length) return past;
  const nothing = {
    numbers: new Set<string>(),
    duties: new Map(),
    holders: new Set<string>(),
    lists: new Set<string>(),
  };
  const known = past ?? nothing;
  return { ...known, numbers: new Set([...known.numbers, ...stated]) };
}

function pairsOf({ title, home, facts }: PlannedRole, code: string, superiors: Superiors): Pairs {
  const { fields } = facts;
  const dotted = [...superiors.dottedTo, ...listOf(fields.get('dottedTo'))];
  const known = new Map<string, Value>([
    ['title', title],
    ['code', code],
    ['department', home.name],
    ['reportsTo', superiors.reportsTo],
    ['dottedTo', dotted],
    ...REST.map((key): [string, Value] => [key, fields.get(key) ?? '']),
  ]);
  return [...known].filter(([, value]) => value !== '' && !(Array.isArray(value) && !value.length));
}

function listOf(value: Value | undefined): readonly string[] {
  return value === undefined
    ? []
    : String(value)
        .split(/[、,，]/u)
        .map((name) => name.trim());
}

/** The file beside the content and the title for a role that the handbook has. */
function besideOf({ role, existing }: PlannedRole): Pick<PlannedRole, 'file' | 'title'> {
  return {
    file: existing.replace(/^content\/roles\//, `${TO_MERGE}/`),
    title: plainTitle(role.title),
  };
}

/** What the page says to those who keep the handbook. */
function noticesOf({ role, title }: PlannedRole): string[] {
  if (role.title) return [];
  return [
    `原文缺失：这些职责上面的标题不见了，不知道是哪个岗位的，岗位名称「${title}」是程序写的。`,
  ];
}

/** Where drafts stand that are to be joined with roles of the handbook. */
export const TO_MERGE = 'to-merge';
const REST = [
  'aliases',
  'deputy',
  'holder',
  'contact',
  'headcount',
  'version',
  'effective',
  'reviewBy',
];
/** Where a role stands while its draft is made and nobody says where it does. */
const UNKNOWN = '待定';
