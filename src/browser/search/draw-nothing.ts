import type { Library } from '../../search/library.ts';
import type { Outcome } from '../../search/outcome.ts';
import type { TopicRecord } from '../../search/records.ts';
import { addressOf } from '../site-root.ts';
import { element } from './element.ts';

/**
 * What to show when a query finds nothing: names like it, the nearest topics, where else to look, and
 * whom to ask.
 */
export function drawNothing(
  query: string,
  { suggestions, near }: Outcome,
  { topics }: Library,
  whomToAsk: string,
): HTMLElement {
  const list = topics.length ? linkTo('/topics/', '全部主题') : linkTo('/roles/', '全部岗位');
  return element(
    'div',
    { class: 'search-nothing' },
    element('p', {}, `手册里没有找到「${query}」。`),
    drawSuggestions(suggestions),
    drawTopics(near),
    element('p', {}, '换一个更短的词试试，或者从', list, '里找。'),
    element('p', {}, whomToAsk),
  );
}

/** The names that may have been meant instead; nothing where there are none. */
export function drawSuggestions(names: readonly string[]): Node | string {
  const like = names.map((name) =>
    element('a', { href: `${addressOf('/search/')}?q=${encodeURIComponent(name)}` }, name),
  );
  return like.length ? element('p', { class: 'search-about' }, '您是不是要找：', ...like) : '';
}

function drawTopics(topics: readonly TopicRecord[]): Node | string {
  const links = topics.map(({ title, url }) => linkTo(url, title));
  return links.length ? element('p', { class: 'search-about' }, '相近的主题：', ...links) : '';
}

/** What to show when no result is left after narrowing. */
export function drawNoneChosen(clear: () => void): Node {
  const all = element('button', { type: 'button' }, '清除筛选');
  all.addEventListener('click', clear);
  return element('div', { class: 'search-nothing' }, element('p', {}, '筛选后没有结果。 ', all));
}

/** What to show when the search's data cannot be loaded: nothing is known then but that there are roles. */
export function drawFailure(retry: () => void): Node {
  const again = element('button', { type: 'button' }, '重试');
  again.addEventListener('click', retry);
  return element(
    'div',
    { class: 'search-nothing', role: 'alert' },
    element('p', {}, '搜索数据没有加载成功，可能是网络断了，或者网站正在更新。'),
    element('p', {}, again, ' 也可以从', linkTo('/roles/', '全部岗位'), '里找。'),
  );
}

function linkTo(path: string, text: string): HTMLElement {
  return element('a', { href: addressOf(path) }, text);
}
