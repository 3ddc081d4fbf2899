import type { AnswerCard, Relation } from './answer-card.ts';
import type { Library } from './library.ts';
import type { DepartmentRecord, MetricRecord, RoleRecord } from './records.ts';
import { meaningsOf } from './steps/term.ts';

/**
 * The cards for a query that asks for one fact of a role, or of the head of a department: 护士长的上级,
 * 药房电话; for a fact of the reader's own (我的上级) of the role that is theirs. Of several roles of the
 * name each has its card; of a metric (跌倒率考核谁) the roles that are measured by it. The roles that are the answer are `responsible`, reports `others`; none where
 * the handbook does not say. None for every other query.
 */
export function relationCards(
  text: string,
  library: Library,
  own: RoleRecord | null,
): AnswerCard[] {
  const asked = relationAsked(text);
  if (!asked) return [];
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
    part: relation,
    duties: [],
  }));
  if (relation === '直接下级') return { ...card, responsible: [itself], others: related };
  if (relation === '考核指标')
    return { ...card, responsible: isMeasured(role) ? [itself] : [], others: [] };
  if (relation !== '电话或分机') return { ...card, responsible: related, others: [] };
  const isReached = role.contact || role.holders.some(({ phone }) => phone);
  return { ...card, responsible: isReached ? [itself] : [], others: [] };
}

function isMeasured({ measures }: RoleRecord): boolean {
  return measures.length > 0;
}

/** Whose fact is asked for, as typed, and which. */
interface Asked {
  readonly owner: string;
  readonly relation: Relation;
}

/** Whether the owner of a fact is whoever asks. */
export function isOwner(owner: string): boolean {
  return /^(?:我|我们|咱们|本人)$/u.test(owner);
}

/** Which fact of whom a query asks for, or null. */
export function relationAsked(text: string): Asked | null {
  const letters = text.replace(/[^\p{L}\p{N}-]/gu, '').replace(/^(?:请问|问下|想问|谁是)/u, '');
  for (const [relation, words] of WORDS) {
    const [, owner] = words.exec(letters) ?? [];
    if (owner !== undefined) return { owner, relation };
  }
  return null;
}

const ASKED = '(?:是谁|是哪位|是什么|是多少|有谁|有哪些|多少|谁|号码|号)?$';
const WORDS: readonly (readonly [Relation, RegExp])[] = [
  ['虚线汇报', ends('虚线汇报|虚线上级|虚线领导|虚线汇报给|虚线向谁汇报')],
  ['直接上级', ends('直接上级|顶头上司|直属领导|上级|上司|领导|老板|汇报给|向谁汇报|归谁管')],
  ['直接下级', ends('直接下级|下级|下属|手下|管哪些人|管谁')],
  ['职务代理人', ends('职务代理人|代理人|谁代理|谁替班|谁顶岗|不在找')],
  ['考核岗位', ends('是?谁的(?:考核指标|kpi)|考核谁|考核(?:哪些|哪个)?岗位')],
  ['考核指标', ends('(?:绩效)?考核(?:什么|哪些)?指标|绩效指标|怎么考核|kpi')],
  ['电话或分机', ends('电话或分机|联系电话|电话|分机|手机|联系方式|怎么联系')],
];

function ends(words: string): RegExp {
  return new RegExp(`^(.*?)的?(?:${words})${ASKED}`, 'u');
}

/** Roles or a department by one of their names; a 领导 of a department is its head. */
function subjectsNamed(
  { owner, relation }: Asked,
  { vocabulary }: Library,
): readonly (RoleRecord | DepartmentRecord | MetricRecord)[] {
  const named = meaningsOf(owner, vocabulary);
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
