import type { FoundText, TextResult } from '../../search/full-text.ts';
import { guideLast, isOfGuide } from '../../search/guide-last.ts';
import { MARK } from '../../search/mark-parameter.ts';
import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';

/** How one comes to what is not shown at first: here on demand, at an address, or by what stands beside. */
export type Rest = 'here' | { readonly address: string } | 'beside';

/**
 * What was found in the full text, under its own heading; nothing where nothing was. At first at most so many. Where
 * all of it stands in the guide, which answers for nobody, the `advice` follows.
 */
export function drawFullText(
  { passages: found, isMore }: FoundText,
  most: number,
  rest: Rest,
  advice: string,
): readonly Node[] {
  if (!found.length) return [];
  const passages = guideLast(found);
  const all = isMore ? `${passages.length} 条以上` : `${passages.length}`;
  const count = element('span', {});
  const list = element('ul', {});
  const more = element('button', { type: 'button', class: 'search-more' });
  const hint = isMore ? '还有没列出来的，加一个词可以找得更准。' : '';
  const add = () => {
    const shown = list.children.length;
    list.append(...passages.slice(shown, shown + most).map(drawPassage));
    const left = passages.length - list.children.length;
    count.textContent = left ? `${list.children.length} / ${all}` : all;
    more.textContent = `再显示 ${Math.min(most, left)} 条`;
    more.hidden = left === 0;
    return list.children[shown];
  };
  add();
  more.addEventListener('click', () => add()?.querySelector('a')?.focus());
  const section = element(
    'section',
    { class: 'search-group', 'aria-labelledby': 'search-full-text' },
    element('h2', { class: 'label', id: 'search-full-text' }, '全文 ', count),
    list,
    ...(rest === 'here' ? [more] : []),
    hint && element('p', { class: 'search-about' }, hint),
    advice && passages.every(isOfGuide) ? element('p', {}, advice) : '',
  );
  if (typeof rest === 'string') return [section];
  const text = `全文里 ${passages.length} 条${isMore ? '以上' : ''}结果`;
  return [section, element('a', { class: 'search-all', href: rest.address }, text)];
}

function drawPassage({ page, section, url, sentence, phrases, apart }: TextResult): HTMLElement {
  const [path = '', anchor] = url.split('#');
  const query = new URLSearchParams(phrases.map((phrase) => [MARK, phrase])).toString();
  const hash = anchor === undefined ? '' : `#${anchor}`;
  const text = sentence.map((piece) =>
    piece.isMarked ? element('mark', {}, piece.text) : piece.text,
  );
  const parts = apart.map((part) => `「${part}」`).join('');
  return element(
    'li',
    { 'data-full-text': url },
    element(
      'a',
      { href: addressOf(`${path}${query && `?${query}`}${hash}`) },
      element('span', {}, section ? `${page}：${section}` : page),
    ),
    element(
      'p',
      { class: 'search-about' },
      element('span', {}, ...text),
      parts && element('span', {}, `${parts}分开写`),
    ),
  );
}
