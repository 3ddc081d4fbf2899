import type { Content } from '../content.ts';
import { roleFinder } from '../find-role.ts';
import { explainAnyOf } from './any-of.ts';
import { isPartnerListEmptied, knownDepartments, knownPartners } from './known.ts';
import { type Explain, explainRoles } from './role-named.ts';
import { explainUnknown } from './unknown-name.ts';

/**
 * Says of a name after 协作 why nobody bears it: departments, roles and those outside may stand there.
 * What may have stood in a list that was emptied is told by `listsNotEmptied`.
 */
export function explainCollaborators(content: Content): Explain {
  const departments = knownDepartments(content);
  const partners = knownPartners(content);
  const named = new Set([...departments.names, ...partners.names]);
  const find = roleFinder(content);
  const explain = explainAnyOf(
    [
      (name) => explainUnknown(name, departments),
      (name) => explainUnknown(name, partners),
      explainRoles(content),
    ],
    (name) =>
      isPartnerListEmptied(content)
        ? null
        : `没有叫「${name}」的部门、岗位或外部单位。若是新的，部门请先写进 content/departments/，外部单位请先写进 content/partners.yaml`,
  );
  return (name, home, author) => {
    // Most names are known; a kind that does not know one looks through all of its names for those near to it.
    if (named.has(name) || find(name, home, author).length === 1) return null;
    const unknown = explain(name, home, author);
    if (!unknown || !EVERYBODY.test(name)) return unknown;
    const message = `「${name}」不是某一个部门或岗位；请把常打交道的部门、岗位逐个写出来，用顿号隔开，没有就删掉这一行`;
    return { message, right: null, isNear: true };
  };
}

/** 各部门, 其他岗位, 全体员工: words for all, which lead to nobody. */
const EVERYBODY =
  /^(?:公司|本公司|全公司|院内)?(?:各|各个|所有|全部|其他|其它|相关|有关|全体|各相关|各有关|其他相关)(?:部门|岗位|科室|单位|人员|员工|职能部门|业务部门|班组|门店|同事|部|室)?(?:和?岗位|人员|负责人)?$/u;
