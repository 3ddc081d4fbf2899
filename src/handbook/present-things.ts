import type { Content, Written } from './content.ts';
import { oncePer } from './once-per.ts';
import type { PastKind } from './past-thing.ts';

/** Something that has a name and an id of its own. */
export interface PresentThing {
  readonly kind: PastKind;
  readonly name: string;
  /** The key under which its name is written. */
  readonly key: 'title' | 'name';
  readonly entry: Written<{
    readonly aliases?: readonly string[];
    readonly formerly: readonly string[];
  }>;
}

/** Everything of a content that has a name and an id of its own. */
export const presentThings = oncePer((content: Content): readonly PresentThing[] => [
  ...content.departments.map((entry) => titled('部门', entry)),
  ...content.roles.map((entry) => titled('岗位', entry)),
  ...content.commons.map((entry) => titled('通用职责', entry)),
  ...content.guides.map((entry) => titled('指南', entry)),
  ...content.partners.map((entry) => named('外部单位', entry)),
  ...content.topics.map((entry) => named('主题', entry)),
  ...content.metrics.map((entry) => named('指标', entry)),
]);

type Entry<Data> = Written<
  Data & { readonly aliases?: readonly string[]; readonly formerly: readonly string[] }
>;

function titled(kind: PastKind, entry: Entry<{ readonly title: string }>): PresentThing {
  return { kind, name: entry.data.title, key: 'title', entry };
}

function named(kind: PastKind, entry: Entry<{ readonly name: string }>): PresentThing {
  return { kind, name: entry.data.name, key: 'name', entry };
}
