import type { Content } from '../content.ts';
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
  return explainAnyOf(
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
}
