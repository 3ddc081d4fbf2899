import { answerFor, byRole, isMany, type RoleWithDuties } from '../handbook/answer.ts';
import type { DutyKind } from '../handbook/duty-kind.ts';
import { normalise } from './normalise.ts';
import { compareShares, type Result, sharesOf } from './rank.ts';
import type {
  DepartmentRecord,
  DutyRecord,
  MatterRecord,
  NamedRecord,
  RoleRecord,
} from './records.ts';

/** Who is responsible for what a query names. */
export interface AnswerCard {
  readonly subject: NamedRecord;
  /** The other name by which the query called it; empty if it did by its own. */
  readonly called: string;
  /** 牵头 or 主责 roles with their duties; the head of a department; the role itself. */
  readonly responsible: readonly CardRole[];
  /** 协办, 监督, 审批, 知会, who is measured by it and, beside a lead, the other 主责 roles. */
  readonly others: readonly CardRole[];
  /** The one fact of the subject, a role or a metric, that is asked for. */
  readonly relation?: Relation;
  /** The other of two departments whose work together is asked for; null for all others. */
  readonly counterpart?: DepartmentRecord | null;
  /** The name that the responsible roles share and that was asked for, the subject being the first. */
  readonly namesakes?: string;
  /** What was asked about beside the role that is the subject: the others answer for it. */
  readonly matters?: readonly NamedRecord[];
  /** Cards of the same role that were merged into this one. */
  readonly also?: readonly AnswerCard[];
  /** The 责任 that was asked for and that no role has. */
  readonly missing?: DutyKind;
  /** What is said of the answer in place of what the card itself would say. */
  readonly told?: string;
}

/** What may be asked of a role, in the words of its page; of a metric, the roles measured by it. */
export type Relation =
  | '直接上级'
  | '虚线汇报'
  | '直接下级'
  | '职务代理人'
  | '电话或分机'
  | '考核指标'
  | '考核岗位';

/** The roles of a card that are told in full: who answers or, where nobody does, who takes part. */
export function rolesInFull({ responsible, others, relation }: AnswerCard): readonly CardRole[] {
  return responsible.length || relation ? responsible : others;
}

/** Whether so many roles are told in full that they stand in a table under one sentence. */
export function isTable(card: AnswerCard): boolean {
  return isMany(rolesInFull(card));
}

export interface CardRole {
  readonly role: RoleRecord;
  /** What it is to the subject: 牵头, 主责, 负责人, 协办 …; empty for the role that was asked for. */
  readonly part: string;
  readonly duties: readonly DutyRecord[];
}

/**
 * The card for whatever a query names. Several responsible roles stand
 * in the order of their share of what the query found, each with its duties in the order found. A kind
 * that was asked for (谁监督) stands first, before 主责, and by a word of the firm the duties that bear it.
 */
export function answerCard(
  subject: NamedRecord,
  found: readonly Result[] = [],
  called = '',
  asked: DutyKind | null = null,
  word = '',
): AnswerCard {
  if (subject.type === 'role') {
    return { subject, called, responsible: [{ role: subject, part: '', duties: [] }], others: [] };
  }
  if (subject.type === 'department') {
    const { head } = subject;
    const responsible = head ? [{ role: head, part: '负责人', duties: [] }] : [];
    const staff = subject.roles.filter((role) => role !== head);
    const others = staff.map((role) => ({ role, part: '', duties: [] }));
    return { subject, called, responsible, others };
  }
  const answer = answerFor(subject);
  const part = answer.isLed ? '牵头' : '主责';
  const responsible = inOrder(answer.responsible, found).map((own) => ({ ...own, part }));
  const reports = subject.type === 'partner' ? subject.reports : [];
  const others: CardRole[] = [
    ...answer.others.flatMap(({ kind, roles }) => roles.map((own) => ({ ...own, part: kind }))),
    ...(subject.type === 'metric' ? subject.measures : []).map(({ role }) => ({
      role,
      part: '考核',
      duties: [],
    })),
    ...reports.map((role) => ({ role, part: '直接下级', duties: [] })),
  ];
  const ofKind = others.filter((other) => other.part === asked);
  const wanted = word ? bearingFirst(ofKind, word) : ofKind;
  if (!wanted.length) {
    return { subject, called, responsible, others, ...(asked && { missing: asked }) };
  }
  const rest = others.filter((other) => other.part !== asked);
  return { subject, called, responsible: wanted, others: [...responsible, ...rest] };
}

/** The roles and their duties, first those of which the firm's word for their 责任 is asked for. */
function bearingFirst(roles: readonly CardRole[], word: string): CardRole[] {
  const other = ({ kindName }: DutyRecord) => Number(normalise(kindName) !== word);
  return roles
    .map((own) => ({ ...own, duties: [...own.duties].sort((a, b) => other(a) - other(b)) }))
    .sort((a, b) => Math.min(...a.duties.map(other)) - Math.min(...b.duties.map(other)));
}

/** What a role is to the subject, in the word of the firm where all its duties here bear the same. */
export function partName({ part, duties }: CardRole): string {
  const [first] = duties;
  const isSaid = duties.every(({ kindName }) => kindName === first?.kindName);
  return first?.kind === part && isSaid ? first.kindName : part;
}

/**
 * The card for a role that the query names beside other words: its duties among those found, then who
 * else is responsible for the matters named. A kind that was asked for and that no duty of the role has
 * is told.
 */
export function roleCard(
  subject: RoleRecord,
  called: string,
  found: readonly Result[],
  matters: readonly MatterRecord[],
  asked: DutyKind | null = null,
): AnswerCard {
  const duties = found.flatMap(({ record }) =>
    record.type === 'duty' && record.role === subject ? [record] : [],
  );
  const answering = matters.flatMap((matter) => answerCard(matter).responsible);
  const others = answering
    .filter(({ role }) => role !== subject)
    .map((own) => ({ ...own, duties: [] }));
  const isMissing = asked && !subject.duties.some(({ kind }) => kind === asked);
  return {
    subject,
    called,
    responsible: [{ role: subject, part: '', duties }],
    others,
    matters,
    ...(isMissing && { missing: asked }),
  };
}

/** The card that lists the roles of one name, each with its duties. */
export function namesakesCard(term: string, roles: readonly RoleRecord[]): AnswerCard {
  const [subject] = roles;
  if (!subject) throw new RangeError('nobody bears the name');
  const title = roles.map((role) => role.title).find((it) => normalise(it) === term);
  const responsible = roles.map((role) => ({ role, part: '', duties: role.duties }));
  return { subject, called: '', namesakes: title ?? term, responsible, others: [] };
}

/**
 * The cards for a question that names nothing, when a few duties hold all its words: the roles whose
 * duties these are, each with them.
 */
export function dutyCards(found: readonly Result[]): AnswerCard[] {
  const duties = found.flatMap(({ record }) => (record.type === 'duty' ? [record] : []));
  const isUnsure = found.some(({ hit }) => hit.match === 'relaxed');
  if (isUnsure || duties.length > FEW_DUTIES) return [];
  return byRole(duties).map(({ role, duties: own }) => ({
    subject: role,
    called: '',
    responsible: [{ role, part: own[0]?.kind ?? '', duties: own }],
    others: [],
  }));
}

/** Words that stand in more duties than this ask about nothing in particular. */
const FEW_DUTIES = 3;

function inOrder(
  roles: readonly RoleWithDuties<RoleRecord, DutyRecord>[],
  found: readonly Result[],
): RoleWithDuties<RoleRecord, DutyRecord>[] {
  const shares = sharesOf(found);
  const places = new Map(found.map(({ record }, place) => [record, place]));
  const place = (duty: DutyRecord) => places.get(duty) ?? found.length;
  return roles
    .map((own) => ({ ...own, duties: [...own.duties].sort((a, b) => place(a) - place(b)) }))
    .sort((a, b) => {
      const [one, other] = [shares.get(a.role), shares.get(b.role)];
      return one && other ? compareShares(one, other) : Number(!one) - Number(!other);
    });
}
