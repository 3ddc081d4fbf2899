import { approvalsOfRoles } from '../approvals-of-role.ts';
import { lineOf, type WrittenApproval } from '../content.ts';
import type { Problem } from '../problem.ts';
import { compareVersions } from '../versions.ts';
import type { Check } from './check.ts';

/** Of a role's versions the later takes effect no earlier, and was approved no earlier. */
export const approvalsInOrder: Check = (content) =>
  [...approvalsOfRoles(content).values()].flatMap((approvals) => {
    const sound = approvals.filter(({ broken }) => !broken);
    return sound.slice(1).flatMap((later, at) => checkOrder(sound[at] ?? later, later));
  });

function checkOrder(earlier: WrittenApproval, later: WrittenApproval): Problem[] {
  const [before, own] = [earlier.data, later.data];
  const tell = (key: 'version' | 'effective' | 'approvedOn', message: string): Problem => ({
    file: later.file,
    line: lineOf(later, key),
    severity: 'error',
    message,
  });
  if (compareVersions(before.version, own.version) === 0)
    return [tell('version', `${earlier.file} 也是 ${before.version} 版，一个版本只能批准一次`)];
  const dates = [
    ['effective', '生效日期'],
    ['approvedOn', '批准日期'],
  ] as const;
  return dates
    .filter(([key]) => own[key] < before[key])
    .map(([key, label]) => {
      const message = `${own.version} 版的${label} ${own[key]} 早于前一版 ${before.version} 的 ${before[key]}，后一版不能更早；请改正日期或版本`;
      return tell(key, message);
    });
}
