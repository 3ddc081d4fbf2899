import { countResults } from '../../search/groups.ts';
import type { Library } from '../../search/library.ts';
import type { Outcome } from '../../search/outcome.ts';
import type { Result } from '../../search/rank.ts';
import { search } from '../../search/search.ts';
import { ownRole } from '../own-role.ts';
import { drawAnswers } from './draw-answers.ts';
import { drawChoice } from './draw-choice.ts';
import { drawFailure, drawSuggestions } from './draw-nothing.ts';
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
  /** What is shown of the outcome, and the results that are among it. */
  results(outcome: Outcome): Shown;
  nothing(query: string, outcome: Outcome, library: Library): Node;
  /** What stands there before anything is asked. */
  readonly atFirst: readonly Node[];
}

export interface Shown {
  readonly nodes: readonly Node[];
  readonly results: readonly Result[];
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
      if (!query.trim()) return show(view, '', [], drawing.atFirst);
      const context = await loading(view);
      const outcome = await search(query, context, ownRole());
      if (turn !== latest) return;
      if (outcome.lacksOwnRole) {
        const choice = drawChoice(query.trim(), context.library.roles);
        return show(view, ASKS_OWN, [choice], []);
      }
      const { unknown } = outcome;
      const { nodes, results } = outcome.results.length
        ? drawing.results(outcome)
        : { nodes: [drawing.nothing(query.trim(), outcome, context.library)], results: [] };
      const drawn = await drawAnswers(outcome);
      if (turn !== latest) return;
      const like = results.length ? [drawSuggestions(outcome.suggestions)] : [];
      show(view, statusOf(results, unknown), [...like, ...drawn], nodes);
    } catch (error) {
      console.error(error);
      if (turn !== latest) return;
      show(view, '', [], [drawFailure(() => void ask(query))]);
    }
  };
}

/** Marks the shown results as not, or not yet, those of what is typed. */
export function wait({ results }: View): void {
  results.setAttribute('aria-busy', 'true');
}

/** How many results there are, and which words they do without, as it is read out. */
export function statusOf(results: readonly Result[], unknown: readonly string[]): string {
  const left = unknown.length ? `，没有用到${unknown.map((word) => `「${word}」`).join('')}` : '';
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

function show(
  view: View,
  status: string,
  cards: readonly (Node | string)[],
  results: readonly Node[],
): void {
  view.status.textContent = status;
  view.answer.replaceChildren(...cards);
  view.results.replaceChildren(...results);
  view.results.setAttribute('aria-busy', 'false');
}

const ASKS_OWN = '这要看您是哪个岗位。';

/** Milliseconds before a message is better than none. */
const NOTICEABLE = 200;
