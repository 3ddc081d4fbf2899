import { type Content, lineOf, type Written } from '../content.ts';
import { oncePer } from '../once-per.ts';
import type { Problem } from '../problem.ts';
import { isSlipOfPen } from '../slip-of-pen.ts';
import { didYouMean, suggest } from '../suggest.ts';

/** The names one may refer to, and the other names that lead to them. */
export interface KnownNames {
  /** What is named, e.g. 部门. */
  readonly kind: string;
  /** Where such names are given, for the author who meant a new one. */
  readonly home: string;
  readonly names: readonly string[];
  /** False where some of the names could not be read: a missing one may well be there. */
  readonly isComplete: boolean;
  /** Names that nobody bears, which was told once for all. */
  readonly told?: ReadonlySet<string> | undefined;
  /** Other name → the name to write. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The name of a file, or the id in a list → the name to write. */
  readonly ids: ReadonlyMap<string, string>;
}

/** What is said of a name that nothing bears, and the right one where only one can be meant. */
export interface UnknownName {
  readonly message: string;
  readonly right: string | null;
  /** Whether there is any name that may be meant. */
  readonly isNear: boolean;
  /** Whether the right one is only like it in letters, and not another name of the same thing. */
  readonly isGuess?: boolean;
}

/** The names of entries, with their aliases. */
export function knownNames<Data extends { readonly aliases: readonly string[] }>(
  {
    kind,
    home,
    problems,
    told,
  }: Pick<KnownNames, 'kind' | 'home'> & Pick<Content, 'problems' | 'told'>,
  entries: readonly Written<Data>[],
  nameOf: (data: Data) => string,
): KnownNames {
  const names = entries.map(({ data }) => nameOf(data));
  const isHomeLost =
    problems.some(({ file }) => file === home) && entries.every(({ broken }) => broken);
  const pairs = entries.flatMap(({ data }) =>
    data.aliases.map((alias) => [alias, nameOf(data)] as const),
  );
  const isComplete = !isHomeLost && !names.includes('');
  return {
    kind,
    home,
    names: names.filter(Boolean),
    isComplete,
    told: told?.names.get(kind),
    aliases: new Map(pairs),
    ids: new Map(entries.map(({ id, data }) => [id, nameOf(data)])),
  };
}

/** What to say of a name; null for one that is known, or might be where not all could be read. */
export function explainUnknown(name: string, known: KnownNames): UnknownName | null {
  const said = saidOf(known);
  const before = said.get(name);
  const unknown = before === undefined ? explain(name, known) : before;
  said.set(name, unknown);
  return unknown;
}

/** What was said already: a name in many places is looked for once. */
const saidOf = oncePer((_: KnownNames) => new Map<string, UnknownName | null>());

function explain(name: string, known: KnownNames): UnknownName | null {
  if (known.names.includes(name) || known.told?.has(name)) return null;
  const meant = known.aliases.get(name);
  if (meant)
    return official(meant, `「${name}」是${known.kind}「${meant}」的别名，这里要写正式名称`);
  const byId = known.ids.get(name.toLowerCase().replace(/\.mdx$/, ''));
  if (byId)
    return official(byId, `「${name}」是${known.kind}「${byId}」在网址里的英文名，这里要写名称`);
  if (!known.isComplete) return null;
  // An alias with a character more or less may be that of another thing.
  const isMeant = (it: string) =>
    isSlipOfPen(name, it) && (known.names.includes(it) || it.length === name.length);
  const near = suggest(name, [...known.names, ...known.aliases.keys()]);
  const bearer = (it: string) => known.aliases.get(it) ?? it;
  const [only = null, ...others] = new Set(near.filter(isMeant).map(bearer));
  const right = others.length ? null : only;
  const names = right === null ? [...new Set(near.map(bearer))] : [right];
  const isNear = names.length > 0;
  const hint = isNear ? `${didYouMean(names)}？` : '。';
  const added = known.home && `若是新${known.kind}，请先写进 ${known.home}`;
  const message = `没有叫「${name}」的${known.kind}${hint}${right === null ? added : ''}`;
  return { message, right, isNear, ...(right === null ? {} : { isGuess: true }) };
}

function official(right: string, message: string): UnknownName {
  return { message, right, isNear: true };
}

/** What was found out about the name in a front matter or YAML key, as a problem; none for null. */
export function problemInKey(
  entry: Written<unknown>,
  key: string,
  unknown: UnknownName | null,
): Problem[] {
  if (!unknown) return [];
  const { file } = entry;
  const indent = file.endsWith('.yaml') ? '  ' : '';
  const fix = unknown.right ? { fix: `${indent}${key}: ${unknown.right}` } : {};
  return [{ file, line: lineOf(entry, key), severity: 'error', message: unknown.message, ...fix }];
}
