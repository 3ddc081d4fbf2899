import type { Content } from '../content.ts';
import type { NamedProblem } from '../problem.ts';
import type { Cause, ToldCause } from './cause.ts';
import { changedCodes } from './changed-codes.ts';
import { changedUses } from './changed-uses.ts';
import { copiedFiles } from './copied-files.ts';
import { goneNames } from './gone-names.ts';
import { lostPartners } from './lost-partners.ts';
import { oldNames } from './old-names.ts';

/** What has one cause and many places, each told once; the rules go on with what is left. */
export function tellCauses(content: Content): ToldCause {
  return CAUSES.reduce<ToldCause>(
    (so, cause) => {
      const { problems, content: left } = cause(so.content);
      return { problems: [...so.problems, ...problems], content: left };
    },
    { problems: [], content },
  );
}

/** Nothing is left of a whole kind, as after a slip in a folder: every other message would follow from it. */
export function nothingLeft({ roles, departments, problems }: Content): NamedProblem[] {
  const isTold = (folder: string) => problems.some(({ file }) => file.startsWith(folder));
  const gone = (kind: string, folder: string): NamedProblem => ({
    file: folder,
    line: 1,
    severity: 'error',
    kind: 'missing-file',
    message: `手册里一个${kind}也没有，请在这个文件夹里写一个；若是误删，请恢复这个文件夹`,
  });
  return [
    ...(roles.length || isTold('content/roles') ? [] : [gone('岗位', 'content/roles')]),
    ...(departments.length || isTold('content/departments')
      ? []
      : [gone('部门', 'content/departments')]),
  ];
}

/** In this order: a copy has numbers and names that are not its own, and what is known comes before what is guessed. */
const CAUSES: readonly Cause[] = [
  ...[copiedFiles, changedCodes, changedUses, oldNames],
  ...[lostPartners, goneNames],
];
