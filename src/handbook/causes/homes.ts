import type { Place } from './places.ts';
import type { Kind } from './unknown-names.ts';

/** The homes of several kinds, in words. */
export function homesOf(kinds: readonly Kind[]): string {
  const homes = kinds.map((kind) => ` ${HOMES[kind]}`);
  return homes.length > 1 ? `${homes.slice(0, -1).join('、')} 或${homes.at(-1)}` : homes.join('');
}

/** Where such names are given; in the one file that uses it, as the author has just written it there. */
export function homeOf(kind: Kind | undefined, places: readonly Place[]): Place {
  const [first] = places.toSorted((a, b) => a.line - b.line);
  const isOneFile = places.every(({ file }) => file === first?.file);
  if (first && (isOneFile || !kind)) return { file: first.file, line: first.line };
  return { file: kind ? HOMES[kind].replace(/\/$/, '') : 'content', line: 1 };
}

const HOMES: Readonly<Record<Kind, string>> = {
  部门: 'content/departments/',
  岗位: 'content/roles/',
  外部单位: 'content/partners.yaml',
  主题: 'content/topics.yaml',
  指标: 'content/metrics.yaml',
};
