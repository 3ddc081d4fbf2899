import type { KindName } from '../../kinds/all-kinds.ts';
import type { Content, WrittenFact } from '../content.ts';
import { type DutyFile, dutyFiles, homeOf } from '../duty-files.ts';
import { DUTY_KINDS } from '../duty-kind.ts';
import { formatFact } from '../duty-text.ts';
import type { FactLabel } from '../fact-labels.ts';
import { FREQUENCIES, meantFrequency, readFrequency } from '../frequency.ts';
import { meantKind } from '../meant-kind.ts';
import { ownKinds } from '../own-kinds.ts';
import type { Problem } from '../problem.ts';
import { splitNames } from '../split-names.ts';
import type { Check } from './check.ts';
import { explainWithReason } from './collaborator-reasons.ts';
import { explainCollaborators } from './collaborators.ts';
import { knownMetrics, knownTopics } from './known.ts';
import type { Explain } from './role-named.ts';
import { explainUnknown, type UnknownName } from './unknown-name.ts';

/** Every topic, metric, collaborator, 责任 and 频次 that a duty names exists; for empty lists see `listsNotEmptied`. */
export const factValuesExist: Check = (content) => {
  const known = explainByLabel(content);
  const ids = idsByLabel(content);
  return dutyFiles(content).flatMap((home) =>
    home.duties
      .filter(({ flawed }) => !flawed)
      .flatMap(({ facts }) => facts.flatMap((fact) => checkFact(home, fact, known, ids))),
  );
};

function checkFact(home: DutyFile, fact: WrittenFact, known: ByLabel, ids: Ids): Problem[] {
  const explain = known[fact.label];
  if (!explain) return [];
  const { line, label, values } = fact;
  const kind = KINDS[label];
  const place = { file: home.file, line, severity: 'error' as const, ...(kind && { kind }) };
  if (label === '责任' && values.length > 1)
    return [
      { ...place, kind: 'two-kinds', message: '一条职责只写一种责任；责任不同请拆成两条职责' },
    ];
  const own = ids[label];
  const nameOf = (part: string) => own?.get(part) ?? (explain(part, homeOf(home)) ? null : part);
  const unknown = values.map((value) => {
    const said = explain(value, homeOf(home));
    return said && own ? (explainSeveral(value, splitNames(value, nameOf)) ?? said) : said;
  });
  const messages = unknown.flatMap((found) => found?.message ?? []);
  if (!messages.length) return [];
  const right = values.flatMap((value, i) => (unknown[i] ? (unknown[i].right ?? []) : value));
  // A guess that the duty names already would take the place of what was meant.
  const isTwice = (i: number) =>
    right.indexOf(right[i] ?? '') !== right.lastIndexOf(right[i] ?? '');
  const isComplete = right.length === values.length;
  const isSure = isComplete && !unknown.some((found, i) => found?.isGuess && isTwice(i));
  const fix = isSure ? { fix: formatFact(label, [...new Set(right)]) } : {};
  return [{ ...place, message: messages.join('；'), ...fix }];
}

/** What to say of a value that is several names, one in quotes, or the id of one. */
function explainSeveral(value: string, names: readonly string[] | null): UnknownName | null {
  if (!names) return null;
  const several = names.length > 1 ? '几个名称要用顿号隔开' : '这里只写名称，不加引号，也不写代号';
  return { message: `「${value}」：${several}`, right: names.join('、'), isNear: true };
}

/** The names behind the ids, which stand in addresses and files and are written in place of names. */
function idsByLabel({ topics, metrics, departments, roles, partners }: Content): Ids {
  return {
    主题: new Map(topics.map(({ id, data }) => [id, data.name])),
    指标: new Map(metrics.map(({ id, data }) => [id, data.name])),
    协作: new Map([
      ...partners.map(({ id, data }) => [id, data.name] as const),
      ...roles.map(({ id, data }) => [id, data.title] as const),
      ...departments.map(({ id, data }) => [id, data.title] as const),
    ]),
  };
}

function explainByLabel(content: Content): ByLabel {
  const topics = knownTopics(content);
  const metrics = knownMetrics(content);
  return {
    主题: (name) => (topics.names.length ? explainUnknown(name, topics) : null),
    指标: (name) => (metrics.names.length ? explainUnknown(name, metrics) : null),
    协作: explainWithReason(explainCollaborators(content)),
    责任: explainKind(content),
    频次: explainFrequency,
  };
}

/** Where the settings could not be read, any word may be one of the firm. */
function explainKind(content: Content): Explain {
  const own = [...ownKinds(content).keys()];
  const known: readonly string[] = [...DUTY_KINDS, ...own];
  const ours = own.length ? `，和公司自己的${own.join('、')}` : '';
  const home = '公司自己的说法先写在 content/handbook.yaml 的 kinds 下面';
  return (name) => {
    if (known.includes(name) || content.handbook.broken) return null;
    const right = meantKind(name, own);
    const message = `责任没有「${name}」这一种，只有${DUTY_KINDS.join('、')}${ours}；${home}`;
    return { message, right, isNear: right !== null };
  };
}

function explainFrequency(written: string): UnknownName | null {
  if (readFrequency(written)) return null;
  const right = meantFrequency(written);
  const message = `频次没有「${written}」这样写的，要以${FREQUENCIES.join('、')}开头，后面可以写明日期或次数，如 每月 5 日`;
  return { message, right, isNear: right !== null };
}

type Ids = Partial<Record<FactLabel, ReadonlyMap<string, string>>>;
const KINDS: Partial<Record<FactLabel, KindName>> = {
  主题: 'unknown-topic',
  指标: 'unknown-metric',
  协作: 'unknown-collaborator',
  责任: 'unknown-kind',
  频次: 'unknown-frequency',
};

type ByLabel = Partial<Record<FactLabel, Explain>>;
