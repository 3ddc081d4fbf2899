import type { Content } from '../handbook/content.ts';
import type { PastKind, PastThing } from '../handbook/past-thing.ts';
import { presentThings } from '../handbook/present-things.ts';
import type { FileVersion } from './file-versions.ts';
import { namesIn } from './names-in.ts';

/** Where things of each kind are written: a folder of pages, or a list. */
export const HOMES: readonly (readonly [kind: PastKind, home: string])[] = [
  ['部门', 'content/departments/'],
  ['岗位', 'content/roles/'],
  ['通用职责', 'content/common/'],
  ['指南', 'content/guide/'],
  ['外部单位', 'content/partners.yaml'],
  ['主题', 'content/topics.yaml'],
  ['指标', 'content/metrics.yaml'],
];

/** What git keeps of files: their versions, and the texts and numbers of those by their ids. */
export interface KeptFiles {
  readonly versions: ReadonlyMap<string, readonly FileVersion[]>;
  readonly textOf: (id: string) => string;
  readonly numbersOf: (id: string) => readonly string[];
}

/** Everything that had another name or id than it has now, as far as files of today do not have it; the last that stood first. */
export function readPastThings(kept: KeptFiles, now: Content): PastThing[] {
  const present = Map.groupBy(presentThings(now), ({ kind }) => kind);
  const found = HOMES.flatMap(([kind, home]) => {
    const own = present.get(kind) ?? [];
    const ids = own.map(({ entry }) => entry.id);
    const names = new Set(own.map(({ name, entry }) => keyOf(entry.id, name)));
    const files = [...kept.versions].filter(([file]) => isOf(file, home));
    return files.flatMap(([file, versions]) =>
      thingsIn(versions, (id) => namesIn(file, kept.textOf(id)))
        .filter(({ id, name }) => !names.has(keyOf(id, name)))
        .map(({ standing, version, until, ...thing }) => {
          const beside = home.endsWith('/')
            ? files.filter(([, all]) => stoodAt(all, until - 1)).map(([path]) => idOf(path))
            : standing;
          const newer = ids.filter((id) => !beside.includes(id));
          const numbers = kept.numbersOf(version);
          return { until, thing: { ...thing, kind, file, numbers, newer } };
        }),
    );
  });
  return found.toSorted((a, b) => b.until - a.until).map(({ thing }) => thing);
}

/** Every name with its id, in the last version that gave it. */
function thingsIn(
  versions: readonly FileVersion[],
  read: (id: string) => ReturnType<typeof namesIn>,
) {
  const seen = new Set<string>();
  return versions.toReversed().flatMap(({ id: version }, back) => {
    if (version === null || back >= MOST) return [];
    const until = versions[versions.length - back]?.at ?? Number.MAX_SAFE_INTEGER;
    const all = read(version);
    const standing = all.map(({ id }) => id);
    return all
      .filter(({ id, name }) => !seen.has(keyOf(id, name)) && seen.add(keyOf(id, name)))
      .map((named) => ({ ...named, standing, version, until }));
  });
}

/** Whether a file stood when a commit was made. */
function stoodAt(versions: readonly FileVersion[], commit: number): boolean {
  return (versions.findLast(({ at }) => at <= commit)?.id ?? null) !== null;
}

function isOf(file: string, home: string): boolean {
  return home.endsWith('/') ? file.startsWith(home) && file.endsWith('.mdx') : file === home;
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.mdx$/, '');
}

function keyOf(id: string, name: string): string {
  return `${id}\n${name}`;
}

/** So many last versions of a file are read: what was lost or renamed longer ago is no news. */
export const MOST = 50;
