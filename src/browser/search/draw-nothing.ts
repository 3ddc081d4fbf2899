import type { Library } from '../../search/library.ts';
import type { Outcome } from '../../search/outcome.ts';
import type { TopicRecord } from '../../search/records.ts';
import { element } from '../element.ts';
import { drawSuggestions } from './draw-suggestions.ts';
import { linkTo } from './link-to.ts';

/**
 * What to show when a query finds nothing: names like it, the nearest topics, where else to look, and
 * whom to ask. It says so where the full text cannot be searched.
 */
export function drawNothing(
  query: string,
  { suggestions, near }: Outcome,
  { topics }: Library,
  whomToAsk: string,
  isSearched: boolean,
): HTMLElement {
  const list = topics.length ? linkTo('/topics/', '全部主题') : linkTo('/roles/', '全部岗位');
  return element(
    'div',
    { class: 'search-nothing' },
    element('p', {}, isSearched ? `手册里没有找到「${query}」。` : NOT_SEARCHED),
    drawSuggestions(suggestions),
    drawTopics(near),
    element('p', {}, '换一个更短的词试试，或者从', list, '里找。'),
    element('p', {}, whomToAsk),
  );
}

const NOT_SEARCHED = '这个浏览器不能搜索全文，只搜索了职责和名称。';

function drawTopics(topics: readonly TopicRecord[]): Node | string {
  const links = topics.map(({ title, url }) => linkTo(url, title));
  return links.length ? element('p', { class: 'search-about' }, '相近的主题：', ...links) : '';
}
