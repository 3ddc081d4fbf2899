import { MARK } from './mark-parameter.ts';
import { occurrence } from './occurrence.ts';
import type { Result } from './rank.ts';

/**
 * Path and anchor of a result, from the site's root, with the phrases that stand in its text, for
 * the target page to mark.
 */
export function resultLink({ record, hit }: Result): string {
  const [path = '', anchor] = record.url.split('#');
  const phrases = hit.phrases.filter((phrase) => occurrence(record.own, phrase) >= 0);
  const query = new URLSearchParams(phrases.map((phrase) => [MARK, phrase])).toString();
  return path + (query && `?${query}`) + (anchor === undefined ? '' : `#${anchor}`);
}
