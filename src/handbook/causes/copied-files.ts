import { type Content, factValues, type WrittenPage } from '../content.ts';
import { type DutyFile, dutyFiles } from '../duty-files.ts';
import { splitDutyNumber } from '../duty-number.ts';
import { numberPrefix } from '../number-prefix.ts';
import type { NamedProblem } from '../problem.ts';
import { isSlug } from '../slug.ts';
import type { Cause } from './cause.ts';

/**
 * A file that was copied, and so says again what another says: its title, its code, the numbers of its
 * duties. The newer one is told, and nothing in it is read as if it were meant.
 */
export const copiedFiles: Cause = (content) => {
  const copies = [
    ...pairsOf(dutyFiles(content), numbersIn, isSameDuties),
    ...pairsOf(content.departments, ({ data }) => [data.title], isSameDepartment),
  ].map(([one, other]) => tellApart(one, other, content));
  if (!copies.length) return { problems: [], content };
  const files = new Set(copies.map(({ copy }) => copy.file));
  const others = <Page extends WrittenPage<unknown>>(pages: readonly Page[]) =>
    pages.filter(({ file }) => !files.has(file));
  const { departments, roles, commons } = content;
  const left = { departments: others(departments), roles: others(roles), commons: others(commons) };
  // The name of a copy is told with it, and what is wrong in both is told of the original.
  const problems = content.problems.filter(({ file, line, message }) => {
    const original = copies.find(({ copy }) => copy.file === file)?.original.file;
    const isSame = (it: NamedProblem) => it.file === original && it.message === message;
    return !original || (line > 1 && !content.problems.some(isSame));
  });
  return { problems: copies.map(explainCopy), content: { ...content, ...left, problems } };
};

/**
 * Every page with the first one that it repeats; a third is told with the first as well. Only pages that
 * share a key are held against each other: there are few of them among thousands.
 */
function pairsOf<Page>(
  pages: readonly Page[],
  keysOf: (page: Page) => readonly string[],
  isSame: (one: Page, other: Page) => boolean,
): [Page, Page][] {
  const placesOf = new Map<string, number[]>();
  return pages.flatMap((page, at): [Page, Page][] => {
    const keys = new Set(keysOf(page));
    const earlier = new Set([...keys].flatMap((key) => placesOf.get(key) ?? []));
    for (const key of keys) placesOf.set(key, [...(placesOf.get(key) ?? []), at]);
    const first = [...earlier]
      .toSorted((a, b) => a - b)
      .flatMap((place) => pages[place] ?? [])
      .find((it) => isSame(it, page));
    return first === undefined ? [] : [[first, page]];
  });
}

/** Two numbers that both files have may be two slips; most of all may not. */
function isSameDuties(one: DutyFile, other: DutyFile): boolean {
  const [mine, yours] = [numbersIn(one), numbersIn(other)];
  const shared = mine.filter((number) => yours.includes(number)).length;
  return shared > 1 && shared * 2 > Math.min(mine.length, yours.length);
}

function numbersIn({ duties }: DutyFile): string[] {
  return duties.flatMap((duty) => factValues(duty, '编号').slice(0, 1));
}

type Department = Content['departments'][number];

function isSameDepartment(one: Department, other: Department): boolean {
  const textOf = ({ sections }: Department) => sections.map(({ text }) => text).join('\n');
  const isSameTitle = one.data.title !== '' && one.data.title === other.data.title;
  return isSameTitle && textOf(one) === textOf(other) && one.data.head === other.data.head;
}

type Page = DutyFile | Department;

interface Copy {
  readonly copy: Page;
  readonly original: Page;
  /** Whether anything tells which of the two is the copy. */
  readonly isSure: boolean;
}

/** What tells most comes first: git, the name of the file, then which of them the rest fits. */
function tellApart(one: Page, other: Page, content: Content): Copy {
  for (const isOriginal of SIGNS) {
    const [mine, yours] = [isOriginal(one, content), isOriginal(other, content)];
    if (mine !== yours)
      return { copy: mine ? other : one, original: mine ? one : other, isSure: true };
  }
  return { copy: other, original: one, isSure: false };
}

type Sign = (page: Page, content: Content) => boolean;

const SIGNS: readonly Sign[] = [
  ({ file }, { past }) => [...(past?.duties.values() ?? [])].some((duty) => duty.file === file),
  ({ id }) => !COPY_NAME.test(id),
  (page) => 'duties' in page && numbersIn(page).some((it) => fits(it, page)),
  ({ file }, content) => isLinked(file, content),
  (page, content) => isNamedAfterDepartment(page, content),
];

/** As Windows, macOS, WPS and people name copies. */
const COPY_NAME =
  /副本|复制|拷贝|[（(]\d+[)）]|[-_ ]copy\b|\bcopy[-_ ]|[-_ ]\d+$|[-_](?:new|bak|old)$/i;

function fits(number: string, page: DutyFile): boolean {
  return splitDutyNumber(number)?.prefix === numberPrefix(page);
}

function isLinked(file: string, { departments, roles, commons, guides }: Content): boolean {
  const name = file.replace(/^.*\//, '');
  return [...departments, ...roles, ...commons, ...guides].some((page) =>
    page.links.some(({ target }) => target.includes(`/${name}`)),
  );
}

function isNamedAfterDepartment({ id, data }: Page, { departments }: Content): boolean {
  const home = 'department' in data ? data.department : undefined;
  const department = departments.find((it) => it.data.title === home);
  return department !== undefined && (id === department.id || id.startsWith(`${department.id}-`));
}

function explainCopy({ copy, original, isSure }: Copy): NamedProblem {
  const { file } = copy;
  const same = `与 ${original.file} 内容相同，像是复制的${isSure ? '' : '（若那一个才是复制的，请改那一个）'}`;
  const message = `${same}：不用就删掉这个文件；要用它写新的，${cures(copy, original).join('，')}`;
  return { file, line: 1, severity: 'error', kind: 'copied-file', message };
}

function cures(copy: Page, original: Page): string[] {
  const isNamed = isSlug(copy.id) && !COPY_NAME.test(copy.id);
  const rename = isNamed ? [] : ['文件名改成小写英文，如 head-nurse.mdx'];
  const isSameTitle = copy.data.title === original.data.title;
  if (!('duties' in copy) || !('duties' in original))
    return [...rename, '改 title（名称）、order、head 和 aliases，正文也改成新部门的'];
  const codes = [copy.data.code, original.data.code];
  const isSameCode = codes[0] !== undefined && codes[0] === codes[1];
  const keys = [isSameTitle && 'title（名称）', isSameCode && 'code（编号）'].filter(Boolean);
  const count = numbersIn(copy).filter((it) => numbersIn(original).includes(it)).length;
  return [
    ...rename,
    ...(keys.length ? [`改 ${keys.join('和 ')}`] : []),
    `删掉 ${count} 行「编号：…」，再运行 npm run check -- --fix 补上新编号`,
  ];
}
