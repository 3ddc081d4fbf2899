import { type Choice, keys, NO_CHOICE, narrow } from '../../search/filters.ts';
import type { Outcome } from '../../search/outcome.ts';
import { partRead } from '../../search/query.ts';
import { followArrowKeys } from './arrow-keys.ts';
import { makeFilters } from './draw-filters.ts';
import { drawNoneChosen } from './draw-none-chosen.ts';
import { drawResults, MOST_ROWS } from './draw-results.ts';
import { listen } from './listen.ts';
import { keepScroll, restoreScroll } from './scroll.ts';
import { statusOf } from './status.ts';
import { asker, makeView, type Shown } from './view.ts';

/** Makes the search page show the results of its box, as its address says and as one types. */
export function openPage(form: HTMLFormElement, input: HTMLInputElement): void {
  const view = makeView();
  const title = document.title;
  const address = new URLSearchParams(location.search);
  const { whomToAsk = '' } = form.dataset;
  let choice = readChoice(address);
  let asked: Outcome | null = null;
  let isFirst = true;
  input.value = address.get('q') ?? input.value;

  const change = (next: Choice) => {
    choice = next;
    writeAddress(input.value, choice);
    if (!asked) return;
    const { nodes, results } = draw(asked);
    view.results.replaceChildren(...nodes);
    view.status.textContent = statusOf(results, asked);
  };
  const filters = makeFilters(change);
  const draw = (outcome: Outcome): Shown => {
    asked = outcome;
    filters.show(outcome.results, choice);
    // A choice is one of duties and what they belong to.
    view.fullText.hidden = keys().some((filter) => choice[filter]);
    const results = narrow(outcome.results, choice);
    const isNoneChosen = outcome.results.length > 0 && !results.length;
    const nodes = isNoneChosen
      ? [drawNoneChosen(() => change(NO_CHOICE))]
      : drawResults(results, outcome.cards);
    return { nodes, results };
  };
  const place = document.querySelector('[data-search-results]');
  const { ask, wait } = asker(view, {
    results: draw,
    whomToAsk,
    fullText: (answer, told) => {
      asked = told;
      return answer.draw(told, MOST_ROWS, 'here', whomToAsk);
    },
    atFirst: [...(place?.children ?? [])],
  });
  place?.replaceWith(view.status, view.answer, filters.element, view.results, view.fullText);
  const askNow = listen(input, wait, async (query) => {
    if (partRead(query) !== new URLSearchParams(location.search).get('q')) choice = NO_CHOICE;
    writeAddress(query, choice);
    document.title = query.trim() ? `${partRead(query.trim())} - ${title}` : title;
    filters.show([], choice);
    await ask(query);
    if (isFirst) restoreScroll();
    isFirst = false;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askNow();
  });
  // Escape would empty the box, and with it the page and its address.
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) event.preventDefault();
  });
  followArrowKeys(input, view.results);
  keepScroll();
}

function readChoice(address: URLSearchParams): Choice {
  return {
    type: address.get('type') ?? '',
    department: address.get('department') ?? '',
    kind: address.get('kind') ?? '',
  };
}

/** The address says what is shown, to be shared and to be come back to. */
function writeAddress(query: string, choice: Choice): void {
  const address = new URLSearchParams(query.trim() ? { q: partRead(query) } : {});
  for (const filter of keys()) if (choice[filter]) address.set(filter, choice[filter]);
  const search = address.toString();
  history.replaceState(history.state, '', search ? `?${search}` : location.pathname);
}
