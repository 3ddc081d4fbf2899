import { countResults } from '../../search/groups.ts';
import type { Library } from '../../search/library.ts';
import type { Result } from '../../search/rank.ts';
import { type Outcome, search } from '../../search/search.ts';
import { drawCard } from './draw-card.ts';
import { drawFailure } from './draw-nothing.ts';
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

/** How a search shows what it found, and that it found nothing. */
export interface Drawing {
  results(outcome: Outcome): readonly Node[];
  nothing(query: string, outcome: Outcome, library: Library): Node;
}

/**
 * Asks the search and shows the outcome in the view: of several questions only the last one. What the
 * search needs is loaded at once, to be there when the first question is.
 */
export function asker(view: View, drawing: Drawing) {
  let latest = 0;
  loadSearch().catch(() => {
    // The first question tries again, and tells.
  });
  return async function ask(query: string): Promise<void> {
    const turn = ++latest;
    wait(view);
    try {
      if (!query.trim()) return show(view, '', [], []);
      const context = await loading(view);
      const outcome = await search(query, context);
      if (turn !== latest) return;
      const { results, cards, unknown } = outcome;
      const drawn = results.length
        ? drawing.results(outcome)
        : [drawing.nothing(query.trim(), outcome, context.library)];
      show(view, statusOf(results, unknown), cards.map(drawCard), drawn);
    } catch {
      if (turn !== latest) return;
      show(view, '', [], [drawFailure(() => void ask(query))]);
    }
  };
}

/** Marks the shown results as not, or not yet, those of what is typed. */
export function wait({ results }: View): void {
  results.setAttribute('aria-busy', 'true');
}

/** How many results there are, and which words were left out, as it is read out. */
export function statusOf(results: readonly Result[], unknown: readonly string[]): string {
  const left = unknown.length ? `，手册里没有${unknown.map((word) => `「${word}」`).join('')}` : '';
  return countResults(results) + (results.length ? left : '');
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

function show(view: View, status: string, cards: readonly Node[], results: readonly Node[]): void {
  view.status.textContent = status;
  view.answer.replaceChildren(...cards);
  view.results.replaceChildren(...results);
  view.results.setAttribute('aria-busy', 'false');
}

/** Milliseconds before a message is better than none. */
const NOTICEABLE = 200;
