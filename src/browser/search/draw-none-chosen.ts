import { element } from '../element.ts';

/** What to show when no result is left after narrowing. */
export function drawNoneChosen(clear: () => void): Node {
  const all = element('button', { type: 'button' }, '清除筛选');
  all.addEventListener('click', clear);
  return element('div', { class: 'search-nothing' }, element('p', {}, '筛选后没有结果。 ', all));
}
