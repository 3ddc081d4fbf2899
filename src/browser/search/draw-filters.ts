import { type Choice, FILTERS, keys, NO_CHOICE, optionsOf } from '../../search/filters.ts';
import type { Result } from '../../search/rank.ts';
import { element } from '../element.ts';

/** The filters of the search page. */
export interface Filters {
  readonly element: HTMLElement;
  /** Offers what the results can be narrowed by, with counts; nothing for no results. */
  show(results: readonly Result[], choice: Choice): void;
}

/**
 * The filters as labelled lists; `change` gets every new choice. The lists stay the same elements, so
 * that the one in use keeps the focus; one without anything to choose is hidden.
 */
export function makeFilters(change: (next: Choice) => void): Filters {
  let chosen = NO_CHOICE;
  const lists = keys().map((filter) => {
    const select = element('select', { name: filter });
    select.addEventListener('change', () => change({ ...chosen, [filter]: select.value }));
    const label = element('span', { class: 'label' }, FILTERS[filter]);
    return { filter, select, row: element('label', {}, label, select) };
  });
  return {
    element: element('div', { class: 'search-filters' }, ...lists.map(({ row }) => row)),
    show(results, choice) {
      chosen = choice;
      for (const { filter, select, row } of lists) {
        const options = optionsOf(results, filter, choice);
        const all = options.reduce((sum, { count }) => sum + count, 0);
        select.replaceChildren(
          element('option', { value: '' }, `全部（${all}）`),
          ...options.map(({ value, count }) =>
            element('option', { value }, `${value}（${count}）`),
          ),
        );
        select.value = choice[filter];
        row.hidden = optionsOf(results, filter, NO_CHOICE).length < 2 && !choice[filter];
      }
    },
  };
}
