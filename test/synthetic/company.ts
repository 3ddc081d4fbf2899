import { departmentsFor, type SyntheticDepartment } from './departments.ts';
import { type DutyGroup, dutyGroups, partnersFor } from './duties.ts';
import { type Post, postsFor } from './posts.ts';
import { type Random, randomFrom } from './random.ts';
import { ownName, sentence } from './sentence.ts';
import { type Subjects, subjectsFor } from './subjects.ts';
import { FAMILY_NAMES, LINES } from './words.ts';

export interface SyntheticRole extends Post {
  readonly holders: readonly string[];
  readonly purpose: string;
  readonly groups: readonly DutyGroup[];
  readonly requirements: readonly string[];
  /** Whether its page has a chart of a process. */
  readonly hasChart: boolean;
}

/** A company as its content says it. */
export interface SyntheticCompany {
  readonly departments: readonly SyntheticDepartment[];
  readonly roles: readonly SyntheticRole[];
  readonly subjects: Subjects;
  readonly partners: readonly string[];
}

/**
 * The same company for the same number of roles: one store, or a group of stores, with lines of work as
 * departments, fifteen duties a role and a chart on every twentieth page.
 */
export function syntheticCompany(count: number): SyntheticCompany {
  const departments = departmentsFor(count);
  const posts = postsFor(departments, count);
  const lines = LINES.filter((it) => departments.some(({ line }) => line === it));
  const subjects = subjectsFor(lines.length ? lines : LINES.slice(0, 1), count);
  const partners = partnersFor(count, randomFrom(0));
  const heads = new Map(posts.toReversed().map((post) => [post.department, post]));
  const byParent = Map.groupBy(departments, ({ parent }) => parent);
  const roles = posts.map((post, at): SyntheticRole => {
    const random = randomFrom(at + 1);
    const { department } = post;
    const known = [...subjects.topics.keys()];
    const line = department.line ?? known[at % known.length];
    if (!line) throw new Error('a company works in no line');
    const beside = (byParent.get(department.parent) ?? []).filter((it) => it !== department);
    const below = byParent.get(department) ?? [];
    const near = beside.length ? beside : below;
    const neighbours = {
      departments: near,
      heads: near.flatMap((it) => {
        const head = heads.get(it);
        return head && head !== post ? [writtenName(head)] : [];
      }),
      partners,
    };
    return {
      ...post,
      holders: holders(random),
      purpose: `${sentence(line, random).text}，${sentence(line, random).text}。`,
      groups: dutyGroups(post.code, line, subjects, neighbours, random),
      requirements: Array.from({ length: 4 }, () => requirement(line.title, random)),
      hasChart: at % ROLES_PER_CHART === 0,
    };
  });
  return { departments, roles, subjects, partners };
}

/** The name of a role as another page writes it. */
export function writtenName({ department, title }: Post): string {
  return `${department.title}/${title}`;
}

function holders(random: Random): string[] {
  const count = random.pick([1, 1, 2, 0]);
  return Array.from({ length: count }, () => `${random.pick(FAMILY_NAMES)}${ownName(random)}`);
}

function requirement(line: string, random: Random): string {
  const years = random.below(9) + 1;
  return random
    .pick(REQUIREMENTS)
    .replace('#', String(years))
    .replace('@', line)
    .replace('*', `${ownName(random)}`);
}

const ROLES_PER_CHART = 20;
const REQUIREMENTS = [
  '大专以上学历，@相关专业优先',
  '从事@工作满 # 年',
  '熟练使用办公软件和*系统',
  '持有效驾照，驾龄 # 年以上',
  '普通话流利，能与外部单位沟通',
  '通过*课程的内部认证，每 # 年复训一次',
  '身体健康，能适应轮班',
  '无不良从业记录，由*机构做过背景调查',
];
