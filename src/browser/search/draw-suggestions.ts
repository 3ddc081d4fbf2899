import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';

/** The names that may have been meant instead; nothing where there are none. */
export function drawSuggestions(names: readonly string[]): Node | string {
  const like = names.map((name) =>
    element('a', { href: `${addressOf('/search/')}?q=${encodeURIComponent(name)}` }, name),
  );
  return like.length ? element('p', { class: 'search-about' }, '您是不是要找：', ...like) : '';
}
