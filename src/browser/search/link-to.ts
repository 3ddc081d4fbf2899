import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';

/** A link to a path from the site's root. */
export function linkTo(path: string, text: string): HTMLElement {
  return element('a', { href: addressOf(path) }, text);
}
