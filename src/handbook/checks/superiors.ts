import type { Content } from '../content.ts';
import { explainAnyOf } from './any-of.ts';
import { isPartnerListEmptied, knownPartners } from './known.ts';
import { type Explain, explainRoles } from './role-named.ts';
import { explainUnknown } from './unknown-name.ts';

/**
 * Says of the name of a superior why nobody bears it: superiors are roles, or somebody outside. What
 * may have stood in a list that was emptied is told by `listsNotEmptied`.
 */
export function explainSuperiors(content: Content): Explain {
  const partners = knownPartners(content);
  return explainAnyOf([explainRoles(content), (name) => explainUnknown(name, partners)], (name) =>
    isPartnerListEmptied(content)
      ? null
      : `没有叫「${name}」的岗位。若是新岗位，请先写进 content/roles/；若是公司以外的单位，请先写进 content/partners.yaml`,
  );
}
