import type { Kind } from '../write/kinds.ts';
import type { FormKind } from './form-fields.ts';

/** What is edited: a page of its own, or an entry of a list. */
export interface Target {
  readonly kind: FormKind;
  readonly id: string;
  /** Where it is written. */
  readonly file: string;
}

/** What an address names: `roles/sales-manager`, `topics/stock`; null where it names nothing with a form. */
export function readTarget(path: string): Target | null {
  const [folder = '', id = ''] = path.split(/\/(.*)/s, 2);
  const kind = KINDS.get(folder);
  return kind && id ? targetOf(kind, id) : null;
}

/** Whether things of a kind have a form. */
export function hasForm(kind: Kind): kind is FormKind {
  return kind in FOLDERS;
}

/** A thing of a kind by its id. */
export function targetOf(kind: FormKind, id: string): Target {
  const folder = FOLDERS[kind];
  const page = { kind, id, file: `content/${folder}/${id}.mdx` };
  return isEntry(page) ? { kind, id, file: `content/${folder}.yaml` } : page;
}

/** Whether it is an entry of a list, and no page of its own. */
export function isEntry({ kind }: Target): boolean {
  return kind !== 'role' && kind !== 'department';
}

/** Where a target stands in the handbook, from the site's root. */
export function targetUrl({ kind, id }: Target): string {
  const isOnList = kind === 'metric' || kind === 'partner';
  return `/${FOLDERS[kind]}/${isOnList ? `#${id}` : `${id}/`}`;
}

/** How an address names a target. */
export function targetPath({ kind, id }: Target): string {
  return `${FOLDERS[kind]}/${id}`;
}

const FOLDERS: Readonly<Record<FormKind, string>> = {
  role: 'roles',
  department: 'departments',
  topic: 'topics',
  metric: 'metrics',
  partner: 'partners',
};
const KINDS = new Map(
  Object.entries(FOLDERS).map(([kind, folder]) => [folder, kind as FormKind] as const),
);
