import type { Content } from '../../handbook/content.ts';
import { nameFinder } from '../../handbook/name-finder.ts';

/** A name by which something is referred to, and the other names of the same thing. */
interface Called {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The names that a handbook knows, and what each word means. */
export interface KnownNames {
  readonly topics: NameReader;
  readonly metrics: NameReader;
  readonly departments: NameReader;
  readonly roles: NameReader;
  readonly partners: NameReader;
}

/** Finds names of one kind. */
export interface NameReader {
  readonly names: readonly string[];
  /** The name that a text is, or is another word for; null for none. */
  readonly named: (text: string) => string | null;
  /** The names of what a text speaks of, in the order of speaking; a word within a longer one does not count. */
  readonly within: (text: string) => string[];
}

/** The names of a content. */
export function knownNames(content: Content): KnownNames {
  const { topics, metrics, departments, roles, partners } = content;
  return {
    topics: reader(topics.map(({ data }) => data)),
    metrics: reader(metrics.map(({ data }) => data)),
    departments: reader(departments.map(({ data }) => ({ ...data, name: data.title }))),
    roles: reader(roles.map(({ data }) => ({ ...data, name: data.title }))),
    partners: reader(partners.map(({ data }) => data)),
  };
}

function reader(things: readonly Called[]): NameReader {
  const names = new Map([
    ...things.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name] as const)),
    ...things.map(({ name }) => [name, name] as const),
  ]);
  const find = nameFinder([...names.keys()].filter((word) => word.length > 1));
  return {
    names: things.map(({ name }) => name),
    named: (text) => names.get(text.trim()) ?? null,
    within: (text) => {
      const words = [...find(text)];
      const longest = words.filter(
        (word) => !words.some((other) => other !== word && other.includes(word)),
      );
      const ordered = longest.toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
      return [...new Set(ordered.map((word) => names.get(word) ?? word))];
    },
  };
}
