import { type Choice, FILTERS, keys, optionsOf } from '../../search/filters.ts';
import type { Result } from '../../search/rank.ts';
import { element } from './element.ts';

/** The filters of the search page that have something to choose, as labelled lists with counts; `change` gets every new choice. */
export function drawFilters(
  results: readonly Result[],
  choice: Choice,
  change: (next: Choice) => void,
): Node[] {
  return keys().flatMap((filter) => {
    const options = optionsOf(results, filter, choice);
    if (options.length < 2 && !choice[filter]) return [];
    const all = options.reduce((sum, { count }) => sum + count, 0);
    const select = element(
      'select',
      { name: filter },
      element('option', { value: '' }, `全部（${all}）`),
      ...options.map(({ value, count }) => element('option', { value }, `${value}（${count}）`)),
    );
    select.value = choice[filter];
    select.addEventListener('change', () => change({ ...choice, [filter]: select.value }));
    return [element('label', {}, element('span', { class: 'label' }, FILTERS[filter]), select)];
  });
}
