import type { Content, WrittenFact, WrittenRole } from '../content.ts';
import { formatFact } from '../duty-text.ts';
import { DUTY_KINDS, type FactLabel } from '../fact-labels.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { knownDepartments, knownMetrics, knownTopics } from './known.ts';
import { explainUnknown, type KnownNames } from './unknown-name.ts';

/** Every topic, metric, collaborator and 责任 that a duty names exists. */
export const factValuesExist: Check = (content) => {
  const known = knownByLabel(content);
  return content.roles.flatMap((role) =>
    role.duties
      .filter(({ flawed }) => !flawed)
      .flatMap(({ facts }) => facts.flatMap((fact) => checkFact(role, fact, known))),
  );
};

function checkFact(role: WrittenRole, fact: WrittenFact, known: ByLabel): Problem[] {
  const names = known[fact.label];
  if (!names) return [];
  const { file } = role;
  const { line, label, values } = fact;
  if (label === '责任' && values.length > 1) {
    const message = '一条职责只写一种责任；责任不同请拆成两条职责';
    return [{ file, line, severity: 'error', message }];
  }
  const unknown = values.map((value) => explainUnknown(value, names));
  const right = values.map((value, i) => (unknown[i] ? unknown[i].right : value));
  const complete = right.filter((value) => value !== null);
  const fix =
    complete.length === values.length ? { fix: formatFact(label, [...new Set(complete)]) } : {};
  const messages = unknown.flatMap((found) => (found ? [found.message] : []));
  if (!messages.length) return [];
  return [{ file, line, severity: 'error', message: messages.join('；'), ...fix }];
}

function knownByLabel(content: Content): ByLabel {
  return {
    主题: knownTopics(content),
    指标: knownMetrics(content),
    协作: withRoles(knownDepartments(content), content),
    责任: { kind: '责任', home: DUTY_KINDS.join('、'), names: DUTY_KINDS, aliases: KIND_ALIASES },
  };
}

/** Departments work together, not persons: who names a role means its department. */
function withRoles(departments: KnownNames, { roles }: Content): KnownNames {
  const pairs = roles.map(({ data }) => [data.title, data.department] as const);
  return { ...departments, aliases: new Map([...departments.aliases, ...pairs]) };
}

const KIND_ALIASES = new Map([
  ['负责', '主责'],
  ['主办', '主责'],
  ['协助', '协办'],
  ['配合', '协办'],
  ['督导', '监督'],
  ['审核', '审批'],
]);

type ByLabel = Partial<Record<FactLabel, KnownNames>>;
