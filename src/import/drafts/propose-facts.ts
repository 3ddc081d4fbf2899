import type { DutyKind } from '../../handbook/duty-kind.ts';
import type { FactLabel } from '../../handbook/fact-labels.ts';
import type { KnownNames } from './known-names.ts';

/** A fact of a duty with its values. */
export interface DutyFact {
  readonly label: FactLabel;
  readonly values: readonly string[];
}

/**
 * What the sentence of a duty says of topics, metrics, whom to work with and what the role does in it, by the
 * names that occur in it. `own` are the names of the role and of its department.
 */
export function proposeFacts(text: string, names: KnownNames, own: readonly string[]): DutyFact[] {
  const others = COOPERATION.test(text)
    ? [names.departments, names.roles, names.partners].flatMap(({ within }) => within(text))
    : [];
  const named = [...new Set(others)];
  // 某部经理 speaks of the role and not of its department.
  const whole = named.filter(
    (name) => !named.some((other) => other !== name && other.includes(name)),
  );
  const kind = KINDS.find(([form]) => form.test(text))?.[1];
  const facts: DutyFact[] = [
    { label: '主题', values: names.topics.within(text).slice(0, MOST_TOPICS) },
    { label: '指标', values: names.metrics.within(text) },
    { label: '协作', values: whole.filter((name) => !own.includes(name)) },
    { label: '责任', values: kind ? [kind] : [] },
  ];
  return facts.filter(({ values }) => values.length);
}

/** More topics than this make a search find a duty among all others; the check reminds of it. */
const MOST_TOPICS = 4;
const COOPERATION =
  /配合|协助|协同|会同|共同|协作|联合|协调|对接|沟通|联系|联络|交接|反馈|[与和同跟向].{1,12}(?:确认|核对|汇报|报送)/u;
const LEAD = '^(?:负责|做好|主动|积极|按时|定期|认真|每[日周月季年]){0,2}(?:对.{1,20}?(?:进行)?)?';
const KINDS: readonly (readonly [RegExp, DutyKind])[] = [
  [new RegExp(`${LEAD}(?:协助|配合|参与|支持)`, 'u'), '协办'],
  [new RegExp(`${LEAD}(?:监督|督促|督导|检查|抽查|稽核)`, 'u'), '监督'],
  [/^(?:负责)?(?:审批|批准|核准|审定|签批)/u, '审批'],
];
