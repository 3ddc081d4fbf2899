import { type Content, factValues, lineOf, type WrittenRole } from '../content.ts';
import { splitDutyNumber } from '../duty-number.ts';
import { meantNumbers } from '../meant-numbers.ts';
import { numberPrefix } from '../number-prefix.ts';
import type { Problem } from '../problem.ts';
import { compareRoleCodes } from '../role-code.ts';
import type { Check } from './check.ts';

/**
 * Every number of the past is still in use or retired. While a role's file cannot be read in full,
 * the numbers in it are not known.
 */
export const forgottenNumbers: Check = (content) => {
  const { roles, problems, past } = content;
  const isUnread = problems.some(({ file }) => file.startsWith('content/roles/'));
  if (!past || isUnread || roles.some(({ broken }) => broken)) return [];
  const known = knownNumbers(roles);
  const forgotten = [...past.numbers].filter((number) => !known.has(number));
  const byRole = Map.groupBy(forgotten, (number) => keeperOf(number, content));
  return [...byRole].flatMap(([role, numbers]) => (role ? [retire(role, numbers)] : []));
};

function knownNumbers(roles: readonly WrittenRole[]): Set<string> {
  const meant = meantNumbers(roles);
  return new Set(
    roles.flatMap((role) => {
      const used = role.duties.flatMap((duty) => factValues(duty, '编号'));
      const written = [...used, ...role.data.retired];
      return written.flatMap((number) => [number, meant(number, role) ?? number]);
    }),
  );
}

/** Of the roles that could give the number again the one where it last stood; none where no role could. */
function keeperOf(number: string, { roles, past }: Content): WrittenRole | undefined {
  const prefix = splitDutyNumber(number)?.prefix;
  const last = past?.duties.get(number)?.file;
  const able = roles.filter((role) => numberPrefix(role) === prefix);
  return able.find(({ file }) => file === last) ?? able[0];
}

function retire(role: WrittenRole, numbers: readonly string[]): Problem {
  const { file, data, lines, lastLines } = role;
  const sorted = numbers.toSorted(compareRoleCodes);
  const text = `retired: [${[...data.retired, ...sorted].join(', ')}]`;
  const message = `编号「${sorted.join('、')}」以前用过，现在没有职责用它，也没有写进 retired，可以运行 npm run check -- --fix 补上`;
  const problem = { file, severity: 'warning' as const, message };
  if (lines['retired'] === undefined)
    return { ...problem, line: lines['code'] ?? lineOf(role, 'department'), insert: text };
  const line = lineOf(role, 'retired');
  return { ...problem, line, lastLine: lastLines?.['retired'] ?? line, fix: text };
}
