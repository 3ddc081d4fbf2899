import { type Content, lineOf, type Written } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** No two roles share a code; no name or alias means two things of the same kind. */
export const uniqueNames: Check = ({ departments, roles, topics, metrics }: Content) => [
  ...duplicates('岗位编号', roles, ({ code }) => ({ code: [code] })),
  ...duplicates('岗位名称', roles, ({ title, aliases }) => ({ title: [title], aliases })),
  ...duplicates('部门名称', departments, ({ title, aliases }) => ({ title: [title], aliases })),
  ...duplicates('主题名称', topics, ({ name, aliases }) => ({ name: [name], aliases })),
  ...duplicates('指标名称', metrics, ({ name, aliases }) => ({ name: [name], aliases })),
];

function duplicates<Data>(
  kind: string,
  entries: readonly Written<Data>[],
  namesOf: (data: Data) => Record<string, readonly string[]>,
): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap((entry) =>
    Object.entries(namesOf(entry.data)).flatMap(([key, names]) =>
      names.flatMap((name): Problem[] => {
        const place = `${entry.file} 第 ${lineOf(entry, key)} 行`;
        const first = seen.get(name);
        seen.set(name, first ?? place);
        if (!first || entry.broken) return [];
        const message = `${kind}「${name}」已经用在 ${first}，不能重复`;
        return [{ file: entry.file, line: lineOf(entry, key), severity: 'error', message }];
      }),
    ),
  );
}
