import { lineOf, type WrittenRole } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import type { Explain } from './role-named.ts';
import { explainSuperiors } from './superiors.ts';
import { problemInKey } from './unknown-name.ts';

/** Every role's superior is one of the roles, or somebody outside. */
export const superiorExists: Check = (content) => {
  const explain = explainSuperiors(content);
  return content.roles.flatMap((role) => {
    const { reportsTo, department } = role.data;
    if (!reportsTo) return [];
    const several = severalSuperiors(role, reportsTo, explain);
    return several
      ? [several]
      : problemInKey(role, 'reportsTo', explain(reportsTo, department, role));
  });
};

function severalSuperiors(role: WrittenRole, written: string, explain: Explain): Problem | null {
  const [first = '', ...others] = written
    .split(/[、，,;；]|(?<=\S)和(?=\S)/u)
    .map((it) => it.trim());
  const { department } = role.data;
  const areKnown = [first, ...others].every((name) => explain(name, department, role) === null);
  if (!others.length || !areKnown || explain(written, department, role) === null) return null;
  return {
    file: role.file,
    line: lineOf(role, 'reportsTo'),
    severity: 'error',
    message: '直接上级只写一位；另外还向谁汇报，写在 dottedTo（虚线汇报）里',
    fix: `reportsTo: ${first}\ndottedTo: [${others.join(', ')}]`,
  };
}
