import { element } from '../element.ts';
import { linkTo } from './link-to.ts';

/** What to show when a part of the search cannot be loaded: nothing is known then but that there are roles. */
export function drawFailure(what: string, retry: () => void): Node {
  const again = element('button', { type: 'button' }, '重试');
  again.addEventListener('click', retry);
  return element(
    'div',
    { class: 'search-nothing', role: 'alert' },
    element('p', {}, `${what}没有加载成功，可能是网络断了，或者网站正在更新。`),
    element('p', {}, again, ' 也可刷新或从', linkTo('/roles/', '全部岗位'), '里找。'),
  );
}
