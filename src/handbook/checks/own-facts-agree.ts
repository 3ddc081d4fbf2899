import { lineOf } from '../content.ts';
import { distance } from '../distance.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** No label of a firm's own fact is a slip of the pen for one that several roles bear: 工作的点, 工作地点. */
export const ownFactsAgree: Check = ({ roles }) => {
  const all = roles.flatMap(({ data }) => Object.keys(data.facts ?? {}));
  const counts = new Map(
    [...Map.groupBy(all, (label) => label)].map(([it, same]) => [it, same.length]),
  );
  const common = [...counts].filter(([, count]) => count >= SEVERAL).map(([label]) => label);
  return roles.flatMap((role) =>
    Object.entries(role.data.facts ?? {}).flatMap(([label, value]): Problem[] => {
      if (counts.get(label) !== 1) return [];
      const near = common.filter((other) => isSlip(label, other));
      const [meant] = near;
      if (!meant || near.length > 1) return [];
      const message = `facts 的「${label}」只有这里写，${counts.get(meant)} 个岗位写的是「${meant}」；若是一回事，请写得一样`;
      const place = { file: role.file, line: lineOf(role, `facts.${label}`) };
      return [{ ...place, severity: 'warning', message, fix: `  ${meant}: ${value}` }];
    }),
  );
};

/** One character too many, too few or wrong, or two of them in each other's place; in short words all may be meant. */
function isSlip(label: string, other: string): boolean {
  if (Math.min(label.length, other.length) < SHORTEST) return false;
  const sorted = (text: string) => [...text].sort().join('');
  return distance(label, other) === 1 || sorted(label) === sorted(other);
}

const SEVERAL = 3;
const SHORTEST = 3;
