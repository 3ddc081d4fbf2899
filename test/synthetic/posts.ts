import type { SyntheticDepartment } from './departments.ts';

/** A place in a department that somebody is to fill. */
export interface Post {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly department: SyntheticDepartment;
  /** null for the head of the whole company. */
  readonly superior: Post | null;
}

/** The posts of so many roles: a head for each department, then the others in turn until all are given. */
export function postsFor(departments: readonly SyntheticDepartment[], count: number): Post[] {
  const all: Post[] = [];
  const own = new Map<SyntheticDepartment, Post[]>();
  const add = (department: SyntheticDepartment, post: Post) => {
    all.push(post);
    own.set(department, [...(own.get(department) ?? []), post]);
  };
  for (const it of departments) {
    const superior = (it.parent && own.get(it.parent)?.[0]) ?? null;
    add(it, { ...names(it, 0), department: it, superior });
  }
  const working = departments.filter(({ line }) => line);
  for (let at = 0; all.length < count; at++) {
    const department = working[at % working.length];
    if (!department) throw new Error('no department to work in');
    const colleagues = own.get(department) ?? [];
    const place = colleagues.length;
    const superior = colleagues[place < 4 ? 0 : 1 + (place % 3)] ?? null;
    add(department, { ...names(department, place), department, superior });
  }
  return all;
}

function names({ id, title, code, line }: SyntheticDepartment, place: number) {
  const number = `${code}-${String(place + 1).padStart(2, '0')}`;
  if (place === 0) {
    const head = line ? `${line.title}经理` : title.replace(/^.*(店|大区|室)$/, '$1');
    const of = { 店: '店总经理', 大区: '大区总经理', 室: '总经理' }[head];
    return { id: `${id}-head`, title: of ?? head, code: number };
  }
  const [post, name] = line?.posts[(place - 1) % line.posts.length] ?? ['', ''];
  const rank = Math.floor((place - 1) / (line?.posts.length ?? 1));
  const [slug, prefix] = RANKS[rank] ?? [`rank-${rank}-`, `${rank}级`];
  return { id: `${id}-${slug}${post}`, title: `${prefix}${line?.title}${name}`, code: number };
}

const RANKS = [
  ['', ''],
  ['senior-', '高级'],
  ['assistant-', '助理'],
] as const;
