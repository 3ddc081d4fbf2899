/**
 * The path that the author of a file in the content folder meant: `content/role/a.md` is
 * `content/roles/a.mdx`. The path itself where it is right, null where nothing tells.
 */
export function meantPath(path: string): string | null {
  if (APPROVED.test(path)) return path;
  const [, above = '', name = ''] = /^content\/(?:(.*)\/)?([^/]+)$/.exec(path) ?? [];
  const list = LIST.exec(name);
  if (list && !above) return `content/${LISTS.find((it) => isAlike(it, list[1] ?? ''))}.yaml`;
  const [, id] = PAGE.exec(name) ?? [];
  const folder = FOLDERS.find((it) => above.split('/').some((part) => isAlike(it, part)));
  return id && folder ? `content/${folder}/${id}.mdx` : null;
}

/** The same word, be it written with a capital or without its plural. */
function isAlike(word: string, written: string): boolean {
  return word.replace(/s$/, '') === written.toLowerCase().replace(/s$/, '');
}

/** A text that was approved, in the folder of its role, or common duties in that of its version. */
const APPROVED = /^content\/approved\/[^/]+\/(?:[^/]+\/)?[^/]+\.mdx$/;
const FOLDERS = ['departments', 'roles', 'common', 'guide'] as const;
const LISTS = [
  'handbook',
  'topics',
  'metrics',
  'partners',
  'authority',
  'sources',
  'review',
] as const;
const LIST = new RegExp(
  `^(${LISTS.map((it) => it.replace(/s$/, 's?')).join('|')})\\.ya?ml(?:\\.txt)?$`,
  'i',
);
const PAGE = /^([^.]+)\.(?:mdx?|markdown|txt)(?:\.txt)?$/i;
