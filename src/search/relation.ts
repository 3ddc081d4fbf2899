import type { AnswerCard, Relation } from './answer-card.ts';
import type { Library } from './library.ts';
import { thingsNamed } from './named-within.ts';
import type { DepartmentRecord, MetricRecord, RoleRecord } from './records.ts';
import { isOwner, type RelationAsked } from './relation-asked.ts';

/**
 * The cards for a query that asks for one fact of a role, or of the head of a department: 护士长的上级,
 * 药房电话; for a fact of the reader's own (我的上级) of the role that is theirs. Of several roles of the
 * name each has its card; of a metric (跌倒率考核谁) the roles that are measured by it. The roles that are the answer are
 * `responsible`; none where the handbook does not say.
 */
export function relationCards(
  asked: RelationAsked,
  library: Library,
  own: RoleRecord | null,
): AnswerCard[] {
  const isOwn = isOwner(asked.owner);
  // Where nobody is measured, the words mean what they say elsewhere in the handbook.
  const isUnused = asked.relation.startsWith('考核') && !library.roles.some(isMeasured);
  if (isUnused && !isOwn) return [];
  const subjects = isOwn ? (own ? [own] : []) : subjectsNamed(asked, library);
  return subjects.flatMap((subject) => relationCard(subject, asked.relation, library) ?? []);
}

function relationCard(
  subject: RoleRecord | DepartmentRecord | MetricRecord,
  relation: Relation,
  library: Library,
): AnswerCard | null {
  const card = { subject, called: '', relation };
  if (subject.type === 'metric') {
    const measured = subject.measures.map(({ role }) => ({ role, part: '', duties: [] }));
    return { ...card, responsible: measured, others: [] };
  }
  const role = subject.type === 'department' ? subject.head : subject;
  if (!role) return null;
  const itself = { role, part: '', duties: [] };
  const related = rolesOf(role, relation, library).map((it) => ({
    role: it,
    // Of many only their number is said before the list: 7 个岗位.
    part: relation === '直接下级' ? '' : relation,
    duties: [],
  }));
  if (relation === '考核指标')
    return { ...card, responsible: isMeasured(role) ? [itself] : [], others: [] };
  if (relation !== '电话或分机') return { ...card, responsible: related, others: [] };
  const isReached = role.contact || role.holders.some(({ phone }) => phone);
  return { ...card, responsible: isReached ? [itself] : [], others: [] };
}

function isMeasured({ measures }: RoleRecord): boolean {
  return measures.length > 0;
}

/** Roles or a department by one of their names; a 领导 of a department is its head. */
function subjectsNamed(
  { owner, relation }: RelationAsked,
  { vocabulary }: Library,
): readonly (RoleRecord | DepartmentRecord | MetricRecord)[] {
  const named = thingsNamed(owner, vocabulary);
  if (relation === '考核岗位') return named.filter((thing) => thing.type === 'metric');
  const roles = named.filter((thing) => thing.type === 'role');
  if (roles.length || LINES.includes(relation)) return roles;
  return named.filter((thing) => thing.type === 'department').slice(0, 1);
}

/** A department has a head; only a role has these. */
const LINES: readonly Relation[] = ['直接上级', '虚线汇报', '直接下级', '考核指标'];

function rolesOf(role: RoleRecord, relation: Relation, { roles }: Library): readonly RoleRecord[] {
  if (relation === '直接上级') return role.reportsTo ? [role.reportsTo] : [];
  if (relation === '直接下级') return roles.filter(({ reportsTo }) => reportsTo === role);
  const named = relation === '虚线汇报' ? role.dottedTo : [role.deputy];
  return named.filter((who) => typeof who !== 'string');
}
