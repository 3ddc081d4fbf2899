import type { Content, Written } from '../handbook/content.ts';

/** What has a name of its own in the content. */
export const KINDS = [
  'role',
  'department',
  'topic',
  'metric',
  'partner',
  'common',
  'authority',
] as const;

export type Kind = (typeof KINDS)[number];

/** What each is called in messages. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  role: '岗位',
  department: '部门',
  topic: '主题',
  metric: '指标',
  partner: '外部单位',
  common: '通用职责',
  authority: '审批事项',
};

/** The key under which each writes its name. */
export const NAME_KEYS: Readonly<Record<Kind, string>> = {
  role: 'title',
  department: 'title',
  topic: 'name',
  metric: 'name',
  partner: 'name',
  common: 'title',
  authority: 'matter',
};

/** An entry that has a name, whatever its kind. */
export interface Named {
  readonly kind: Kind;
  readonly entry: Written<unknown>;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Its former ids; null where the kind has no page of its own to lead to. */
  readonly formerly: readonly string[] | null;
  /** The department of a role; empty for all others. */
  readonly department: string;
}

/** Everything of a content that has a name. */
export function namedThings(content: Content): Named[] {
  const titled = (kind: Kind) => (entry: Written<Data>) =>
    toNamed(kind, entry, entry.data.title ?? entry.data.name ?? entry.data.matter ?? '');
  return [
    ...content.roles.map(titled('role')),
    ...content.departments.map(titled('department')),
    ...content.topics.map(titled('topic')),
    ...content.metrics.map(titled('metric')),
    ...content.partners.map(titled('partner')),
    ...content.commons.map(titled('common')),
    ...content.authorities.map(titled('authority')),
  ];
}

/** Whether an entry is a page with a file of its own, or one of a list. */
export function isPage({ kind }: Pick<Named, 'kind'>): boolean {
  return kind === 'role' || kind === 'department' || kind === 'common';
}

/** How one says which it is: its kind and name, a role of a shared title with its department. */
export function called({ kind, name, department }: Named, all: readonly Named[]): string {
  const isShared = all.filter((it) => it.kind === kind && it.name === name).length > 1;
  return `${KIND_WORDS[kind]}「${isShared ? `${department}/${name}` : name}」`;
}

interface Data {
  readonly title?: string;
  readonly name?: string;
  readonly matter?: string;
  readonly department?: string;
  readonly aliases?: readonly string[];
  readonly formerly?: readonly string[];
}

function toNamed(kind: Kind, entry: Written<Data>, name: string): Named {
  const { aliases = [], formerly = null, department = '' } = entry.data;
  return { kind, entry, name, aliases, formerly, department };
}
