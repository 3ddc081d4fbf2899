import { areSameWords } from './are-same-words.ts';
import type { PageChange, PageName } from './change.ts';
import { isEqual } from './is-equal.ts';
import type { PageOrRole, PagePair } from './match-pages.ts';
import type { FactReading, PageReading, SectionReading } from './reading.ts';
import { NO_RENAMES, type Renames } from './renames.ts';

/** What a page says otherwise than before, without its duties. */
export function pageChanges(
  { sort, before, after }: PagePair,
  page: PageName,
  renames: Renames,
): PageChange[] {
  const about = { about: sort, page, label: '', whole: null };
  if (!before || !after) {
    const whole = withoutDuties(after ?? before);
    const [was, is] = [before, after].map((it) => (it ? [it.title] : []));
    const kind = after ? '新增' : '撤销';
    return [{ ...about, kind, before: was ?? [], after: is ?? [], whole, isSlight: false }];
  }
  const changed = (
    kind: PageChange['kind'],
    { label, was, is }: Difference,
    isSlight: boolean,
  ): PageChange => ({ ...about, kind, label, before: was, after: is, isSlight });
  return [
    ...one(before.title, after.title).map((it) =>
      changed('改名', it, areSameWords(it.was, it.is, NO_RENAMES)),
    ),
    ...one(before.id, after.id).map((it) => changed('地址', it, true)),
    ...facts(before.facts, after.facts).map((it) =>
      changed('信息', it, areSameWords(it.was, it.is, renames)),
    ),
    ...sections(before.sections, after.sections).map(({ kind, ...it }) =>
      changed(kind, it, isReset(it, renames)),
    ),
    ...orders(before, after).map((it) => changed('顺序', it, true)),
  ];
}

/** Whether the lines of a section say the same in the same order, wherever they are broken. */
function isReset({ was, is }: Difference, renames: Renames): boolean {
  const isThere = was.length > 0 && is.length > 0;
  return isThere && areSameWords([was.join('')], [is.join('')], renames);
}

function one(was: string, is: string): Difference[] {
  return was === is ? [] : [{ label: '', was: [was], is: [is] }];
}

function withoutDuties(page: PageOrRole | null): PageReading | null {
  if (!page) return null;
  const { id, formerly, file, title, facts, sections } = page;
  return { id, formerly, file, title, facts, sections };
}

/** A page as it is called now, or was called last. */
export function nameOf({ sort, before, after }: PagePair): PageName {
  const { id = '', title = '' } = after ?? before ?? {};
  return { sort, id, title };
}

interface Difference {
  readonly label: string;
  readonly was: readonly string[];
  readonly is: readonly string[];
}

function facts(before: readonly FactReading[], after: readonly FactReading[]): Difference[] {
  const was = new Map(before.map(({ label, values }) => [label, values]));
  const is = new Map(after.map(({ label, values }) => [label, values]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((label) => ({ label, was: was.get(label) ?? [], is: is.get(label) ?? [] }))
    .filter(({ was, is }) => !isEqual(was, is));
}

type SectionDifference = Difference & { readonly kind: PageChange['kind'] };

/** One whose heading alone is new is called otherwise; it is not another one. */
function sections(
  before: readonly SectionReading[],
  after: readonly SectionReading[],
): SectionDifference[] {
  const left = before.filter(({ title }) => !after.some((it) => it.title === title));
  const differences: SectionDifference[] = [];
  for (const { title, lines } of after) {
    const old = before.find((it) => it.title === title);
    if (old && isEqual(old.lines, lines)) continue;
    if (old) {
      differences.push({ kind: '改写章节', label: title, was: old.lines, is: lines });
      continue;
    }
    const at = left.findIndex((it) => it.lines.length > 0 && isEqual(it.lines, lines));
    const [renamed] = at < 0 ? [] : left.splice(at, 1);
    differences.push(
      renamed
        ? { kind: '章节改名', label: renamed.title, was: [renamed.title], is: [title] }
        : { kind: '新增章节', label: title, was: [], is: lines },
    );
  }
  const gone = left.map(({ title, lines }) => ({ label: title, was: lines, is: [] }));
  return [...differences, ...gone.map((it) => ({ kind: '删去章节' as const, ...it }))];
}

/** Of what stands in both, what stands in another order. */
function orders(before: PageOrRole, after: PageOrRole): Difference[] {
  const rows = [
    ['职责', (it: PageOrRole) => (it.duties ?? []).map(({ id, text }) => id || text)],
    ['章节', (it: PageOrRole) => it.sections.map(({ title }) => title)],
    ['信息', (it: PageOrRole) => it.facts.map(({ label }) => label)],
  ] as const;
  return rows
    .map(([label, keysOf]) => {
      const [was, is] = [new Set(keysOf(before)), new Set(keysOf(after))];
      return {
        label,
        was: [...was].filter((key) => is.has(key)),
        is: [...is].filter((key) => was.has(key)),
      };
    })
    .filter(({ was, is }) => !isEqual(was, is));
}
