import { type Choice, keys, narrow } from '../../search/filters.ts';
import { partRead } from '../../search/query.ts';
import type { Outcome } from '../../search/search.ts';
import { followArrowKeys } from './arrow-keys.ts';
import { drawFilters } from './draw-filters.ts';
import { drawNothing } from './draw-nothing.ts';
import { drawResults } from './draw-results.ts';
import { element } from './element.ts';
import { listen } from './listen.ts';
import { keepScroll, restoreScroll } from './scroll.ts';
import { asker, makeView, statusOf, wait } from './view.ts';

/** Makes the search page show the results of its box, as its address says and as one types. */
export function openPage(form: HTMLFormElement, input: HTMLInputElement): void {
  const view = makeView();
  const filters = element('div', { class: 'search-filters' });
  document
    .querySelector('[data-search-results]')
    ?.replaceWith(view.status, view.answer, filters, view.results);
  const address = new URLSearchParams(location.search);
  let choice = readChoice(address);
  let shown: Outcome | null = null;
  let isFirst = true;
  input.value = address.get('q') ?? input.value;

  const draw = (outcome: Outcome): Node[] => {
    shown = outcome;
    const change = (next: Choice) => {
      choice = next;
      writeAddress(input.value, choice);
      redraw();
    };
    filters.replaceChildren(...drawFilters(outcome.results, choice, change));
    return drawResults(narrow(outcome.results, choice));
  };
  const redraw = () => {
    if (!shown) return;
    view.results.replaceChildren(...draw(shown));
    view.status.textContent = statusOf(narrow(shown.results, choice), shown.unknown);
  };
  const ask = asker(view, {
    results: draw,
    nothing: (query, outcome, { records }) => {
      const topics = records.filter((record) => record.type === 'topic');
      return drawNothing(query, outcome, topics);
    },
  });
  const askNow = listen(
    input,
    () => wait(view),
    async (query) => {
      if (partRead(query) !== new URLSearchParams(location.search).get('q'))
        choice = readChoice(NONE);
      writeAddress(query, choice);
      filters.replaceChildren();
      await ask(query);
      if (isFirst) restoreScroll();
      isFirst = false;
    },
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askNow();
  });
  followArrowKeys(input, view.results);
  keepScroll();
}

const NONE = new URLSearchParams();

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
