import type { CommonDutiesData } from '../../schemas/common-duties.ts';
import type { RoleData } from '../../schemas/role.ts';
import { type Content, factValues, lineOf, type Written, type WrittenRole } from '../content.ts';
import { type DutyFile, dutyFiles } from '../duty-files.ts';
import { splitDutyNumber } from '../duty-number.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/**
 * No two roles or files of common duties share a code, no two roles of a department a title; no other name or alias means two
 * things of the same kind. Roles may share an alias. Whoever is outside is called neither as a
 * department nor as a role.
 */
export const uniqueNames: Check = ({
  departments,
  roles,
  commons,
  topics,
  metrics,
  partners,
  authorities,
}: Content) => [
  ...duplicates(
    '岗位编号',
    dutyFiles({ roles, commons }).toSorted((a, b) => Number(bearsCode(b)) - Number(bearsCode(a))),
    ({ code }: RoleData | CommonDutiesData) => ({ code: code === undefined ? [] : [code] }),
  ),
  ...[...Map.groupBy(roles, ({ data }) => data.department).values()].flatMap(sameTitles),
  ...duplicates('通用职责名称', commons, ({ title }) => ({ title: [title] })),
  ...duplicates('部门名称', departments, titleAndAliases),
  ...duplicates('主题名称', topics, nameAndAliases),
  ...duplicates('指标名称', metrics, nameAndAliases),
  ...duplicates('审批事项名称', authorities, matterAndAliases),
  ...duplicates('外部单位名称', partners, nameAndAliases, [
    ...namesTaken(departments, titleAndAliases),
    ...namesTaken(roles, ({ title }) => ({ title: [title] })),
  ]),
];

/** Whether the numbers of a file have its code: of two with one code that one has had it first. */
function bearsCode({ data: { code }, duties }: DutyFile): boolean {
  return duties.some((duty) =>
    factValues(duty, '编号').some((number) => splitDutyNumber(number)?.prefix === code),
  );
}

/** Of the roles of one department: a title twice, and an alias that is a title already. */
function sameTitles(roles: readonly WrittenRole[]): Problem[] {
  const title = (data: { title: string }) => ({ title: [data.title] });
  const titles = namesTaken(roles, title);
  return [
    ...duplicates('岗位名称', roles, title),
    ...roles.flatMap((role) =>
      duplicates('岗位名称', [role], ({ aliases }) => ({ aliases }), titles),
    ),
  ];
}

const titleAndAliases = ({ title, aliases }: Named<'title'>) => ({ title: [title], aliases });
const matterAndAliases = ({ matter, aliases }: Named<'matter'>) => ({ matter: [matter], aliases });
const nameAndAliases = ({ name, aliases }: Named<'name'>) => ({ name: [name], aliases });

type Named<Key extends string> = Record<Key, string> & { readonly aliases: readonly string[] };
type NamesOf<Data> = (data: Data) => Readonly<Record<string, readonly string[]>>;
/** A name with the place where it is given. */
type Taken = readonly [name: string, place: string];

function duplicates<Data>(
  kind: string,
  entries: readonly Written<Data>[],
  namesOf: NamesOf<Data>,
  taken: readonly Taken[] = [],
): Problem[] {
  const seen = new Map(taken);
  const all = entries.flatMap((entry) =>
    namesIn(entry, namesOf).map(([name, place, key]) => ({ entry, name, place, key })),
  );
  // An alias that is the name of another is the one that is wrong, wherever it stands.
  const names = all.filter(({ key }) => key !== 'aliases');
  const aliases = all.filter(({ key }) => key === 'aliases');
  return [...names, ...aliases].flatMap(({ entry, name, place, key }): Problem[] => {
    const first = seen.get(name);
    seen.set(name, first ?? place);
    if (!first || entry.broken) return [];
    const isOwn = key === 'aliases' && names.some((it) => it.entry === entry && it.name === name);
    const message = isOwn
      ? `「${name}」是它自己的名称，不用再写成别名，请从这里删掉`
      : `${kind}「${name}」已经用在 ${first}，不能重复`;
    return [{ file: entry.file, line: lineOf(entry, key), severity: 'error', message }];
  });
}

function namesTaken<Data>(entries: readonly Written<Data>[], namesOf: NamesOf<Data>): Taken[] {
  return entries.flatMap((entry) =>
    namesIn(entry, namesOf).flatMap(([name, place]) => (name ? [[name, place] as const] : [])),
  );
}

function namesIn<Data>(entry: Written<Data>, namesOf: NamesOf<Data>) {
  return Object.entries(namesOf(entry.data)).flatMap(([key, names]) =>
    names.map((name) => [name, `${entry.file} 第 ${lineOf(entry, key)} 行`, key] as const),
  );
}
