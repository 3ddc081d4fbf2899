import type { SyntheticDepartment } from './departments.ts';
import type { Random } from './random.ts';
import { firmName, sentence } from './sentence.ts';
import { type Subjects, topicOf } from './subjects.ts';
import { ASPECTS, type Line, WHOSE } from './words.ts';

export interface SyntheticDuty {
  readonly id: string;
  readonly text: string;
  readonly subItems: readonly string[];
  /** Labels as they are written, and what stands behind them. */
  readonly facts: readonly (readonly [label: string, value: string])[];
}

/** Duties under a heading of the role's page. */
export interface DutyGroup {
  readonly title: string;
  readonly duties: readonly SyntheticDuty[];
}

/** Who may be named in a duty. */
export interface Neighbours {
  readonly departments: readonly SyntheticDepartment[];
  /** Roles, as written. */
  readonly heads: readonly string[];
  readonly partners: readonly string[];
}

/** Fifteen duties in three groups, with facts as often as a real handbook has them. */
export function dutyGroups(
  code: string,
  line: Line,
  subjects: Subjects,
  neighbours: Neighbours,
  random: Random,
): DutyGroup[] {
  const start = random.below(line.objects.length);
  return [0, 1, 2].map((group) => ({
    title: `${line.objects[(start + group * 5) % line.objects.length]}与${ASPECTS[random.below(ASPECTS.length)]}`,
    duties: [1, 2, 3, 4, 5].map((at) =>
      duty(
        `${code}-${String(group * 5 + at).padStart(2, '0')}`,
        line,
        subjects,
        neighbours,
        random,
      ),
    ),
  }));
}

function duty(
  id: string,
  line: Line,
  subjects: Subjects,
  neighbours: Neighbours,
  random: Random,
): SyntheticDuty {
  const said = sentence(line, random);
  const topics = [topicOf(line, said, subjects).name];
  if (random.percent(25)) topics.push(random.pick(subjects.common).name);
  const metrics = subjects.metrics.get(line) ?? [];
  const facts: [string, string][] = [['主题', topics.join('、')]];
  if (random.percent(10))
    facts.push(['指标', metrics[(said.object + said.aspect) % metrics.length]?.name ?? '']);
  if (random.percent(14)) facts.push(['协作', collaborators(neighbours, random)]);
  if (random.percent(11)) facts.push(['责任', random.pick(['协办', '监督', '审批', '知会'])]);
  if (random.percent(8)) facts.push(['频次', random.pick(FREQUENCIES)]);
  if (random.percent(4)) facts.push(['标准', `${random.below(20) + 2} ${random.pick(LIMITS)}`]);
  const steps = random.percent(3) ? [1, 2].map(() => sentence(line, random).text) : [];
  return { id, text: said.text, subItems: steps, facts };
}

function collaborators({ departments, heads, partners }: Neighbours, random: Random): string {
  const reason = random.percent(15) ? `（${random.pick(WHOSE)}${random.pick(ASPECTS)}）` : '';
  const [department] = departments.slice(random.below(departments.length));
  const names = [random.percent(75) && department ? department.title : random.pick(partners)];
  if (random.percent(20) && heads.length) names.push(random.pick(heads));
  return names.map((name, at) => (at ? name : `${name}${reason}`)).join('、');
}

/** Firms outside that a company of so many roles works with. */
export function partnersFor(roles: number, random: Random): string[] {
  const count = 6 + Math.floor(roles / 100);
  const names = new Set<string>();
  while (names.size < count) names.add(firmName(random));
  return [...names];
}

const FREQUENCIES = ['每月', '每日', '每周', '每季', '每年', '每月 5 日', '不定期', '每半年'];
const LIMITS = ['个工作日内完成', '小时内回复', '天内办结，节假日顺延', '分钟内到场'];
