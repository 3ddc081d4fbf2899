import type { FoundPassage } from '../../search/found-passage.ts';
import { MARK } from '../../search/mark-parameter.ts';
import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';

/**
 * What was found in the full text, under its own heading; nothing where nothing was. At first at most so
 * many, the rest on demand if the place `hasRest`.
 */
export function drawFullText(
  found: readonly FoundPassage[],
  most: number,
  hasRest: boolean,
): readonly Node[] {
  if (!found.length) return [];
  const count = element('span', {});
  const list = element('ul', {});
  const more = element('button', { type: 'button', class: 'search-more' });
  const add = () => {
    const shown = list.children.length;
    list.append(...found.slice(shown, shown + most).map(drawPassage));
    const left = found.length - list.children.length;
    count.textContent = left ? `${list.children.length} / ${found.length}` : `${found.length}`;
    more.textContent = `再显示 ${Math.min(most, left)} 条`;
    more.hidden = left === 0;
    return list.children[shown];
  };
  add();
  more.addEventListener('click', () => add()?.querySelector('a')?.focus());
  return [
    element(
      'section',
      { class: 'search-group', 'aria-labelledby': 'search-full-text' },
      element('h2', { class: 'label', id: 'search-full-text' }, '全文 ', count),
      list,
      hasRest ? more : '',
    ),
  ];
}

function drawPassage({ page, section, url, sentence, phrases }: FoundPassage): HTMLElement {
  const [path = '', anchor] = url.split('#');
  const query = new URLSearchParams(phrases.map((phrase) => [MARK, phrase])).toString();
  const hash = anchor === undefined ? '' : `#${anchor}`;
  const text = sentence.map((piece) =>
    piece.isMarked ? element('mark', {}, piece.text) : piece.text,
  );
  return element(
    'li',
    { 'data-full-text': url },
    element(
      'a',
      { href: addressOf(`${path}?${query}${hash}`) },
      element('span', {}, section ? `${page}：${section}` : page),
    ),
    element('p', { class: 'search-about' }, element('span', {}, ...text)),
  );
}
