import { readFileSync } from 'node:fs';
import type { Handbook } from '../../src/handbook/model.ts';

/** A query with what it must find. Without any expectation, its own characters are what it asks. */
export interface SetQuery {
  readonly class: string;
  readonly query: string;
  /** Name of the topic or metric whose duties it asks for. */
  readonly topic?: string;
  readonly metric?: string;
  /** Pieces of text that a duty must all hold. */
  readonly says?: readonly string[];
  readonly duties?: readonly string[];
  /** The role that must come first. */
  readonly role?: string;
  /** Roles of which one must come first and stand on a card. */
  readonly roles?: readonly string[];
  /** Title of what the answer card must be about. */
  readonly card?: string;
}

/** Classes of queries whose truth is computed from the duties' own texts. */
export const LITERAL = ['2 字词', '3–4 字词', '长词', '任意截断', '多词有空格'];
export const ABSENT = '没有的词';

/** The project's own query set. */
export function readQuerySet(): SetQuery[] {
  return read('queries.json');
}

/**
 * Queries as staff would say them, written and judged by others, who saw the roles and departments
 * only, neither the topics with their other names nor the search.
 */
export function readSpokenSet(): SetQuery[] {
  return read('spoken-queries.json');
}

/**
 * Queries as a newcomer would type them, written and judged by somebody who read the roles only, when
 * the search had learned from the two other sets. Since then it has learned from these, too: only what
 * it reached at their first run tells how it answers what it has never seen.
 */
export function readNewcomerSet(): SetQuery[] {
  return read('newcomer-queries.json');
}

function read(file: string): SetQuery[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

/** The numbers of the duties that answer the query, or null where it asks for no duties. */
export function truthOf(query: SetQuery, handbook: Handbook): ReadonlySet<string> | null {
  if (query.class === ABSENT) return new Set();
  if (query.duties) return new Set(query.duties);
  const thing =
    handbook.topics.find(({ name }) => name === query.topic) ??
    handbook.metrics.find(({ name }) => name === query.metric);
  if (thing) {
    const saying = handbook.duties.filter(({ text }) => text.includes(thing.name));
    return new Set([...thing.duties, ...saying].map(({ id }) => id));
  }
  if (query.role || query.roles) return null;
  const pieces = query.says ?? query.query.split(' ');
  const holding = handbook.duties.filter(({ text }) => pieces.every((piece) => says(text, piece)));
  return new Set(holding.map(({ id }) => id));
}

/** Whether a duty's text holds the piece: Chinese anywhere, letters and digits only whole. */
function says(text: string, piece: string): boolean {
  if (/\p{Script=Han}/u.test(piece)) return text.toLowerCase().includes(piece.toLowerCase());
  return (text.match(/[a-z0-9]+/gi) ?? []).some((word) => word.toLowerCase() === piece);
}
