import type { Content } from '../content.ts';
import { departmentInitials } from '../department-initials.ts';
import type { LostNumber } from '../lost-numbers.ts';
import { type MissingPage, missingPages } from '../missing-pages.ts';
import { only } from '../only.ts';
import type { NamedProblem } from '../problem.ts';
import type { Slot } from '../references.ts';
import type { Cause } from './cause.ts';
import { explainGone, type Gone } from './explain-gone.ts';
import { explainRenamed, type Renamed } from './explain-renamed.ts';
import { isSlipOfSigns } from './is-slip-of-signs.ts';
import { lostPrefixes } from './lost-prefixes.ts';
import { type Bearer, renameFinder, withoutRenamed } from './renamed.ts';
import { toldOf } from './told-of.ts';
import { type Kind, type UnknownUse, unknownNames } from './unknown-names.ts';

/**
 * What was deleted or renamed, while many places still name it: the name, the file that links lead to and
 * the numbers that the sources point at belong to one cause and are told once, with all its places.
 */
export const goneNames: Cause = (content) => {
  const rename = renameFinder(content);
  const parts = joined(usesBut(content, 'deputy'), missingPages(content), lostPrefixes(content));
  const renamed: Renamed[] = [];
  const gone: Gone[] = [];
  const slips: Slip[] = [];
  for (const part of parts) {
    const { use, page, numbers } = part;
    const to = use && !page && !numbers && mayBeOld(use, content) ? rename(use) : [];
    // A name that stands there twice has taken the place of another, be that used once or often.
    const isTaken = to.length > 0 && to.every(({ isSecond }) => isSecond);
    const [only] = to;
    if (use && only && to.length === 1 && isSlipOfSigns(only.name, use.name))
      slips.push(toSlip(use.name, only));
    else if (use && to.length && (isTaken || isOften(part))) renamed.push({ use, to });
    // A slip of the pen is told where it was made, with the right name.
    else if (isOften(part) && (!use || use.right === null)) gone.push(part);
  }
  const problems = [
    ...slips.map(({ problem }) => problem),
    ...renamed.map(explainRenamed),
    ...gone.map(explainGone),
  ];
  if (!problems.length) return { problems, content };
  const slipped = parts.filter(({ use }) => slips.some(({ name }) => name === use?.name));
  const uses = [...slipped, ...renamed, ...gone].flatMap(({ use }) => use ?? []);
  const bearers = renamed.flatMap(({ to }) => to);
  return {
    problems,
    content: { ...withoutRenamed(content, bearers), told: toldOf(uses, gone, content.told) },
  };
};

/** Whether a name may be an old one: where the past is known it has not, or it was told before. */
function mayBeOld({ name, kinds }: UnknownUse, { past }: Content): boolean {
  const { things } = past ?? {};
  return !things || things.some((it) => it.name === name && kinds.some((kind) => kind === it.kind));
}

/** Unknown names where they are used otherwise than as deputies, who may be persons. */
function usesBut(content: Content, slot: Slot): UnknownUse[] {
  return unknownNames(content).flatMap((use) => {
    const places = use.places.filter((place) => place.slot !== slot);
    return places.length ? [{ ...use, places }] : [];
  });
}

/** The name, the page and the numbers of one thing, where only one of each is gone that may belong together. */
function joined(
  uses: readonly UnknownUse[],
  pages: readonly MissingPage[],
  prefixes: readonly (readonly LostNumber[])[],
): Gone[] {
  const unclear = uses.filter(({ right }) => right === null);
  const own = uses.map((use): Gone => {
    if (use.right !== null) return { use };
    const page = pageOf(use, unclear, pages);
    const numbers = numbersOf(use, unclear, prefixes);
    const kinds = page ? use.kinds.filter((kind) => FOLDERS[kind] === folderOf(page)) : use.kinds;
    return { use: { ...use, kinds }, ...(page && { page }), ...(numbers && { numbers }) };
  });
  const taken = new Set<unknown>(own.flatMap(({ page, numbers }) => [page, numbers]));
  return [
    ...own,
    ...pages.filter((page) => !taken.has(page)).map((page) => ({ page })),
    ...prefixes.filter((numbers) => !taken.has(numbers)).map((numbers) => ({ numbers })),
  ];
}

/** The page that links call by the name, or the only one that is missing where one such name is. */
function pageOf(
  { name, kinds }: UnknownUse,
  uses: readonly UnknownUse[],
  pages: readonly MissingPage[],
): MissingPage | null {
  const own = pages.filter((page) => kinds.some((kind) => FOLDERS[kind] === folderOf(page)));
  const called = own.filter(({ links }) => links.some(({ text }) => text === name));
  const rivals = uses.filter((use) => use.kinds.some((kind) => kinds.includes(kind)));
  return only(called) ?? (rivals.length > 1 ? null : only(own));
}

/** The numbers that begin with the initials of a role's name, or the only ones that are lost. */
function numbersOf(
  { name, kinds }: UnknownUse,
  uses: readonly UnknownUse[],
  prefixes: readonly (readonly LostNumber[])[],
): readonly LostNumber[] | null {
  const mayBeRole = (it: Pick<UnknownUse, 'kinds'>) =>
    it.kinds.includes('岗位') && !it.kinds.includes('部门');
  if (!mayBeRole({ kinds })) return null;
  if (uses.filter(mayBeRole).length === 1 && prefixes.length === 1) return only(prefixes);
  const initials = departmentInitials(name);
  return only(
    prefixes.filter(([first]) => {
      const [letters = ''] = /^[A-Z]+/.exec(first?.number ?? '') ?? [];
      return letters !== '' && initials.startsWith(letters);
    }),
  );
}

function folderOf({ file }: MissingPage): string {
  return file.replace(/[^/]+$/, '');
}

/** A single place is told where it is. */
function isOften({ use, page, numbers }: Gone): boolean {
  const places = [use?.places, page?.links, numbers].map((it) => it?.length ?? 0);
  return places.reduce((sum, count) => sum + count) > (use ? 1 : 2);
}

/** A new name that is the old one but for signs and blanks: it is the slip, and not what others write. */
interface Slip {
  readonly name: string;
  readonly problem: NamedProblem;
}

function toSlip(name: string, { name: written, kind, file, line }: Bearer): Slip {
  const message = `${kind}「${written}」与别处写的「${name}」只差标点或空格，请改成一样`;
  const fix = file.endsWith('.yaml') ? `  name: ${name}` : `title: ${name}`;
  return { name, problem: { file, line, severity: 'error', kind: 'renamed', message, fix } };
}

const FOLDERS: Readonly<Partial<Record<Kind, string>>> = {
  部门: 'content/departments/',
  岗位: 'content/roles/',
};
