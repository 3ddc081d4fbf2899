import { audienceFinder, EVERYBODY } from '../audience.ts';
import { type Content, lineOf, type WrittenCommon } from '../content.ts';
import type { Problem } from '../problem.ts';
import { isVacancy } from '../vacancy.ts';
import { explainAnyOf } from './any-of.ts';
import type { Check } from './check.ts';
import { knownDepartments } from './known.ts';
import { type Explain, explainRoles } from './role-named.ts';
import { explainUnknown } from './unknown-name.ts';

/** Common duties are for departments and roles that exist, and for one role at least. */
export const commonAudience: Check = (content) => {
  const explain = explainAudience(content);
  const audienceOf = audienceFinder(content);
  const isUnread = content.roles.some(({ broken }) => broken);
  return content.commons.flatMap((common): Problem[] => {
    const unknown = KEYS.flatMap((key) => checkNames(common, key, explain));
    if (unknown.length || common.broken || isUnread || audienceOf(common).length) return unknown;
    const message = '适用范围里一个岗位也没有，这些职责没有人要做，请改 for 或 except';
    return [{ file: common.file, line: lineOf(common, 'for'), severity: 'error', message }];
  });
};

const KEYS = ['for', 'except'] as const;

function checkNames(
  common: WrittenCommon,
  key: (typeof KEYS)[number],
  explain: Explain,
): Problem[] {
  const { file, data, lastLines } = common;
  const said = data[key].map((name) => explain(name));
  const messages = said.flatMap((it) => it?.message ?? []);
  if (!messages.length) return [];
  const right = data[key].flatMap((name, i) => (said[i] ? (said[i].right ?? []) : name));
  const names = [...new Set(right)].join(', ');
  const line = lineOf(common, key);
  const lastLine = lastLines?.[key] ?? line;
  const fix = right.length === data[key].length ? { fix: `${key}: [${names}]`, lastLine } : {};
  return [{ file, line, severity: 'error', message: messages.join('；'), ...fix }];
}

function explainAudience(content: Content): Explain {
  const departments = knownDepartments(content);
  return explainAnyOf(
    [explainEverybody, (name) => explainUnknown(name, departments), explainRoles(content)],
    (name) =>
      isVacancy(name)
        ? `「${name}」不是名称；没有就删掉这一行`
        : `没有叫「${name}」的部门或岗位。若是所有岗位，请写「${EVERYBODY}」；若是新部门，请先写进 content/departments/`,
  );
}

const explainEverybody: Explain = (name) => {
  if (name === EVERYBODY) return null;
  const isNear = /^(?:全体|全员|全部|所有|各)(?:岗位|员工|人员|人|部门)?$/u.test(name);
  return { message: `「${name}」要写成「${EVERYBODY}」`, right: isNear ? EVERYBODY : null, isNear };
};
