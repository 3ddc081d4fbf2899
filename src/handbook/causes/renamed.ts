import { type Content, lineOf, type Written } from '../content.ts';
import { splitReference } from '../find-role.ts';
import { references } from '../references.ts';
import type { Kind, UnknownUse } from './unknown-names.ts';

/** A name in a list or at the top of a page, and where it stands. */
export interface Bearer {
  readonly kind: Kind;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** An entry above it bears the same name. */
  readonly isSecond: boolean;
  /** The name stands among its own aliases. */
  readonly isOwnAlias: boolean;
}

/**
 * A function that gives what an unknown name may be called now: new names stand there unused while the
 * old one is still written in many places. Names that share a character with it come before others, and
 * another counts only where it is the only one.
 */
export function renameFinder(content: Content): (use: UnknownUse) => Bearer[] {
  const used = usedNames(content);
  const unused = bearers(content).filter(
    ({ name, isSecond }) => name && (isSecond || !used.has(name)),
  );
  return ({ name, kinds, right, places }) => {
    const own = unused.filter(({ kind }) => kinds.includes(kind));
    const meant = own.filter((it) => it.name === right);
    if (meant.length || right !== null) return meant;
    const seconds = own.filter(({ isSecond }) => isSecond);
    if (places.length < 2) return seconds.length === 1 ? seconds : [];
    const alike = own.filter((it) => isAlike(name, it.name));
    if (alike.length) return alike;
    return own.length === 1 ? own : [];
  };
}

/** Every name that is used anywhere, also as a part of a reference. */
export function usedNames(content: Content): Set<string> {
  return new Set(
    references(content).flatMap(({ name }) => {
      const { department, title } = splitReference(name);
      return [name, title, department];
    }),
  );
}

/** Whether two names share a character that tells one from another. */
export function isAlike(one: string, other: string): boolean {
  return [...one].some((character) => TELLING.test(character) && other.includes(character));
}

/** Half of all departments and roles are called 部 and 经理. */
const TELLING = /[^部科室处组中心岗位经理主管员长\s]/u;

/** The content in which a new name that is there twice, or among its own aliases, is told no second time. */
export function withoutRenamed(content: Content, to: readonly Bearer[]): Content {
  const { departments, roles, partners, topics, metrics } = content;
  const seconds = new Set(to.filter(({ isSecond }) => isSecond).map(keyOf));
  const names = new Set(to.filter(({ isOwnAlias }) => isOwnAlias).map(({ name }) => name));
  const entries = <Entry extends Written<{ readonly aliases: readonly string[] }>>(
    own: readonly Entry[],
  ) =>
    own
      .filter((entry) => !seconds.has(keyOf({ file: entry.file, line: lineOf(entry, 'name') })))
      .map((entry) => {
        const aliases = entry.data.aliases.filter((alias) => !names.has(alias));
        return { ...entry, data: { ...entry.data, aliases } };
      });
  return {
    ...content,
    departments: entries(departments),
    roles: entries(roles),
    partners: entries(partners),
    topics: entries(topics),
    metrics: entries(metrics),
  };
}

function keyOf({ file, line }: Pick<Bearer, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

/** Every name in a list or at the top of a page that others refer to. */
export function bearers({ departments, roles, partners, topics, metrics }: Content): Bearer[] {
  const title = ({ title }: { title: string }) => title;
  const name = ({ name }: { name: string }) => name;
  return [
    ...of('部门', departments, title, 'title'),
    ...of('岗位', roles, title, 'title'),
    ...of('外部单位', partners, name, 'name'),
    ...of('主题', topics, name, 'name'),
    ...of('指标', metrics, name, 'name'),
  ];
}

function of<Data extends { readonly aliases: readonly string[] }>(
  kind: Kind,
  entries: readonly Written<Data>[],
  nameOf: (data: Data) => string,
  key: string,
): Bearer[] {
  const names = entries.map(({ data }) => nameOf(data));
  return entries.map((entry, at) => {
    const name = nameOf(entry.data);
    const isSecond = kind !== '部门' && kind !== '岗位' && names.indexOf(name) < at;
    const isOwnAlias = entry.data.aliases.includes(name);
    const place = { file: entry.file, line: lineOf(entry, key) };
    return { kind, name, ...place, isSecond, isOwnAlias };
  });
}
