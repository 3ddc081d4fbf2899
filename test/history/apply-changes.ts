import type { Change, DutyChange, PageChange } from '../../src/history/change.ts';
import type { DutyReading, PageReading, Reading, RoleReading } from '../../src/history/reading.ts';

/** The later reading, made of the earlier one and the changes between them; order aside. */
export function applyChanges(before: Reading, changes: readonly Change[]): Reading {
  const pageChanges = changes.filter((it): it is PageChange => 'whole' in it);
  const pages = new Map<string, Mutable>();
  const gone = new Map<string, Mutable>();
  for (const [sort, some] of SORTS(before))
    for (const page of some) {
      const mine = pageChanges.filter(({ about }) => about === sort);
      const moved = mine.find(({ kind, before: [id] }) => kind === '地址' && id === page.id);
      const isGone = mine.some(({ kind, page: { id } }) => kind === '撤销' && id === page.id);
      const id = moved?.page.id ?? page.id;
      (isGone ? gone : pages).set(`${sort} ${id}`, { ...page, id, duties: page.duties ?? [] });
    }
  for (const change of pageChanges) applyToPage(pages, change);
  const duties = changes.filter((it): it is DutyChange => it.about === '职责');
  for (const some of Map.groupBy(duties, ({ duty }) => duty).values())
    applyToDuty(pages, gone, some);
  const names = new Map(before.names.map((it) => [`${it.sort} ${it.id}`, it]));
  for (const change of changes) {
    if (!('id' in change)) continue;
    const [name] = change.after;
    const key = `${change.about} ${change.id}`;
    if (name === undefined) names.delete(key);
    else names.set(key, { sort: change.about, id: change.id, name });
  }
  const ofSort = (sort: string) =>
    [...pages].filter(([key]) => key.startsWith(sort)).map(([, page]) => page);
  const plain = ({ duties: _none, code: _code, ...page }: Mutable): PageReading => page;
  return {
    roles: ofSort('岗位') as RoleReading[],
    departments: ofSort('部门').map(plain),
    commons: ofSort('通用职责') as RoleReading[],
    names: [...names.values()],
  };
}

interface Mutable extends PageReading {
  code?: string;
  duties: readonly DutyReading[];
  title: string;
  facts: PageReading['facts'];
  sections: PageReading['sections'];
}

const SORTS = ({ roles, departments, commons }: Reading) =>
  [
    ['岗位', roles],
    ['部门', departments],
    ['通用职责', commons],
  ] as const satisfies [string, readonly (PageReading & Partial<RoleReading>)[]][] as [
    string,
    readonly (PageReading & Partial<RoleReading>)[],
  ][];

function applyToPage(pages: Map<string, Mutable>, change: PageChange): void {
  const { about, kind, label, before, after, whole } = change;
  const key = `${about} ${change.page.id}`;
  if (kind === '新增' && whole)
    pages.set(key, {
      ...whole,
      ...(about === '部门' ? {} : { code: codeIn(whole.facts) }),
      duties: [],
    });
  const page = pages.get(key);
  if (!page) return;
  if (kind === '改名') page.title = after[0] ?? '';
  if (kind === '信息') {
    page.facts = replaced(page.facts, label, after.length ? { label, values: after } : null);
    if (about !== '部门') page.code = codeIn(page.facts);
  }
  const title = kind === '章节改名' ? (after[0] ?? '') : label;
  const old = page.sections.find((it) => it.title === label);
  if (kind === '章节改名' && old) {
    expectSame(before, [old.title]);
    page.sections = page.sections.map((it) => (it === old ? { ...old, title } : it));
  }
  if (kind === '删去章节') page.sections = page.sections.filter((it) => it !== old);
  if (kind === '新增章节') page.sections = [...page.sections, { title, lines: after }];
  if (kind === '改写章节')
    page.sections = page.sections.map((it) => (it === old ? { title, lines: after } : it));
}

function applyToDuty(
  pages: Map<string, Mutable>,
  gone: Map<string, Mutable>,
  changes: readonly DutyChange[],
): void {
  const of = (kind: DutyChange['kind']) => changes.find((it) => it.kind === kind);
  const [{ page, duty, from } = changes[0] as DutyChange] = changes.filter((it) => it.from);
  const id = of('编号') ? (of('编号')?.before[0] ?? '') : duty.id;
  const text = of('改写')?.before[0] ?? duty.text;
  const isOld = (it: DutyReading) => it.id === id && it.text === text;
  const key = ({ sort, id }: { sort: string; id: string }) => `${sort} ${id}`;
  const home = pages.get(key(page));
  if (of('新增')) {
    if (home) home.duties = [...home.duties, duty];
    return;
  }
  const place = key(from ?? page);
  const source = [pages.get(place), gone.get(place)].find((it) => it?.duties.some(isOld));
  const old = source?.duties.find(isOld);
  if (source) source.duties = source.duties.filter((it) => it !== old);
  if (of('停用') || !old || !home) return;
  let facts = old.facts;
  for (const { kind, label, after } of changes)
    if (kind === '内容')
      facts = replaced(facts, label, after.length ? { label, values: after } : null);
  const made: DutyReading = {
    id: of('编号') ? (of('编号')?.after[0] ?? '') : old.id,
    text: of('改写')?.after[0] ?? old.text,
    subItems: of('分项')?.after ?? old.subItems,
    group: of('分组') ? (of('分组')?.after[0] ?? '') : old.group,
    facts,
  };
  home.duties = [...home.duties, made];
}

function replaced<Fact extends { label: string }>(
  facts: readonly Fact[],
  label: string,
  fact: Fact | null,
): Fact[] {
  return [...facts.filter((it) => it.label !== label), ...(fact ? [fact] : [])];
}

function codeIn(facts: PageReading['facts']): string {
  return facts.find(({ label }) => label === '岗位编号' || label === '编号开头')?.values[0] ?? '';
}

function expectSame(one: readonly string[], other: readonly string[]): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(`${one} is not ${other}`);
}
