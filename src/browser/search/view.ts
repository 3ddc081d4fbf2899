import { countResults } from '../../search/groups.ts';
import type { Result } from '../../search/rank.ts';
import { type Outcome, search } from '../../search/search.ts';
import { drawCard } from './draw-card.ts';
import { drawFailure, drawNothing } from './draw-nothing.ts';
import { element } from './element.ts';
import { loadSearch } from './load.ts';

/** The places in which a search shows itself, in the order in which they stand on the page. */
export interface View {
  readonly status: HTMLElement;
  readonly answer: HTMLElement;
  readonly results: HTMLElement;
}

/** A new, empty view. */
export function makeView(): View {
  return {
    status: element('p', { class: 'search-status', role: 'status' }),
    answer: element('div', { class: 'search-answer' }),
    results: element('div', { 'data-search-results': '', 'aria-busy': 'true' }),
  };
}

/**
 * Asks the search and shows the outcome in the view: of several questions only the last one. `draw`
 * makes the list of results.
 */
export function asker(view: View, draw: (outcome: Outcome) => readonly Node[]) {
  let latest = 0;
  return async function ask(query: string): Promise<void> {
    const turn = ++latest;
    wait(view);
    try {
      const outcome = query.trim() ? await search(query, await loading(view)) : null;
      if (turn === latest) show(view, query, outcome, draw);
    } catch {
      if (turn === latest) fail(view, () => void ask(query));
    }
  };
}

/** Marks the shown results as not, or not yet, those of what is typed. */
export function wait({ results }: View): void {
  results.setAttribute('aria-busy', 'true');
}

/** Says how many results there are. */
export function announce({ status }: View, results: readonly Result[], unknown: readonly string[]) {
  const left = unknown.length ? `，手册里没有${unknown.map((word) => `「${word}」`).join('')}` : '';
  status.textContent = countResults(results) + left;
}

async function loading({ status }: View) {
  const slow = setTimeout(() => {
    status.textContent = '正在加载搜索数据…';
  }, NOTICEABLE);
  try {
    return await loadSearch();
  } finally {
    clearTimeout(slow);
  }
}

function show(
  view: View,
  query: string,
  outcome: Outcome | null,
  draw: (outcome: Outcome) => readonly Node[],
): void {
  view.answer.replaceChildren(...(outcome?.subjects ?? []).slice(0, MOST_CARDS).map(drawCard));
  if (!outcome) {
    view.status.textContent = '';
    view.results.replaceChildren();
  } else if (outcome.results.length) {
    announce(view, outcome.results, outcome.unknown);
    view.results.replaceChildren(...draw(outcome));
  } else {
    view.status.textContent = '没有找到';
    view.results.replaceChildren(drawNothing(query.trim(), outcome));
  }
  view.results.setAttribute('aria-busy', 'false');
}

function fail(view: View, retry: () => void): void {
  view.status.textContent = '';
  view.answer.replaceChildren();
  view.results.replaceChildren(drawFailure(retry));
  view.results.setAttribute('aria-busy', 'false');
}

/** A query that names more matters than this asks for none of them in particular. */
const MOST_CARDS = 3;
/** Milliseconds before a message is better than none. */
const NOTICEABLE = 200;
