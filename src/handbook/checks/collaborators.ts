import type { Content } from '../content.ts';
import { explainAnyOf } from './any-of.ts';
import { isPartnerListEmptied, knownDepartments, knownPartners } from './known.ts';
import { type Explain, explainRoles } from './role-named.ts';
import { explainUnknown, type UnknownName } from './unknown-name.ts';

/**
 * Says of a name after 协作 why nobody bears it: departments, roles and those outside may stand there.
 * What may have stood in a list that was emptied is told by `listsNotEmptied`.
 */
export function explainCollaborators(content: Content): Explain {
  const departments = knownDepartments(content);
  const partners = knownPartners(content);
  return explainAnyOf(
    [
      (name) => (EVERY.test(name) ? every(name) : explainUnknown(name, departments)),
      (name) => explainUnknown(name, partners),
      explainRoles(content),
    ],
    (name) =>
      isPartnerListEmptied(content)
        ? null
        : `没有叫「${name}」的部门、岗位或外部单位。若是新的，部门请先写进 content/departments/，外部单位请先写进 content/partners.yaml`,
  );
}

/** A word for many that names none of them. */
const EVERY =
  /^(?:各|各个|所有|全体|全部|相关|有关|各相关|各有关|其他|其它|本)(?:的)?(?:部门|科室|岗位|单位|人员|员工|同事)$/u;

function every(name: string): UnknownName {
  const message = `「${name}」没有说清是谁，协作要写出部门、岗位或外部单位的名称，几个用顿号隔开；说不清就删掉`;
  return { message, right: null, isNear: true };
}
