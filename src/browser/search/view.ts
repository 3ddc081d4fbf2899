import type { Outcome } from '../../search/outcome.ts';
import type { Result } from '../../search/rank.ts';
import { search } from '../../search/search.ts';
import { element } from '../element.ts';
import { ownRole } from '../own-role.ts';
import { drawAnswers } from './draw-answers.ts';
import { drawFailure } from './draw-failure.ts';
import type { FullTextAnswer } from './full-text.ts';
import { loadSearch } from './load.ts';
import { once } from './once.ts';
import { statusOf } from './status.ts';
import { tellSlowly } from './tell-slowly.ts';

/** The places in which a search shows itself, in the order in which they stand on the page. */
export interface View {
  readonly status: HTMLElement;
  readonly answer: HTMLElement;
  readonly results: HTMLElement;
  /** Filled when the rest stands, which it never moves. */
  readonly fullText: HTMLElement;
}

/** A new, empty view. */
export function makeView(): View {
  return {
    status: element('p', { class: 'search-status', role: 'status' }),
    answer: element('div', { class: 'search-answer' }),
    results: element('div', { 'data-search-results': '', 'aria-busy': 'true' }),
    fullText: element('div'),
  };
}

/** How a search shows what it found, and that it found nothing. */
export interface Drawing {
  /** What is shown of the outcome, and the results that are among it. */
  results(outcome: Outcome): Shown;
  /** Whom to ask where nothing is found. */
  readonly whomToAsk: string;
  /** What of the full text is shown beside the outcome, as it is told now. */
  fullText(answer: FullTextAnswer, outcome: Outcome): readonly Node[];
  /** What stands there before anything is asked. */
  readonly atFirst: readonly Node[];
}

export interface Shown {
  readonly nodes: readonly Node[];
  readonly results: readonly Result[];
}

/**
 * Asks the search and shows the outcome in the view: of several questions only the last one. What the data
 * answers stands at once, and what the full text adds below it when it has come; where the data finds nothing,
 * the full text is waited for. The data are loaded at once, to be there when the first question is; the full
 * text behind a first answer, which it would keep waiting on a slow line.
 */
export function asker(view: View, drawing: Drawing): Asker {
  let latest = 0;
  const wait = () => {
    latest++;
    tellSlowly(view.status, '');
    view.results.setAttribute('aria-busy', 'true');
  };
  const loadFullText = once(async () => {
    const { index, context } = await loadSearch();
    return (await import('./full-text.ts')).openFullText(index, context);
  });
  // A failure is for the first question, which tries again, and tells.
  loadSearch().catch(() => {});
  const ask = async (query: string): Promise<void> => {
    wait();
    const turn = latest;
    try {
      if (!query.trim()) return show(view, '', [], drawing.atFirst);
      if (LIKE_FINGERPRINT.test(query)) {
        const versions = await (await import('./find-version.ts')).findVersion(query);
        if (versions.length && turn === latest) return show(view, '找到', versions, []);
      }
      tellSlowly(view.status, '正在加载搜索数据…');
      const { context } = await loadSearch();
      const findMore = once(() => findFullText(loadFullText, query));
      tellSlowly(view.status, '');
      const guesses = () => {
        // What needs guessing may stand in the full text, which comes close behind, and is shown no sooner.
        if (turn === latest) tellSlowly(view.status, SEEKING);
        const guessed = context.guesses();
        void Promise.allSettled([guessed, loadFullText()]).then(findMore);
        return guessed;
      };
      const found = await search(query, { ...context, guesses }, ownRole());
      const outcome = mayAskForPage(query)
        ? (await import('./find-pages.ts')).withPages(found, query)
        : found;
      if (turn !== latest) return;
      if (outcome.lacksOwnRole) {
        const { drawChoice } = await import('./draw-choice.ts');
        if (turn !== latest) return;
        const choice = drawChoice(query.trim(), context.library.roles);
        return show(view, ASKS_OWN, [choice], []);
      }
      const failure = () => [drawFailure('全文', () => void ask(query))];
      const isFound = outcome.results.length > 0;
      if (!isFound) tellSlowly(view.status, SEEKING);
      const only = isFound ? null : await findMore();
      if (turn !== latest) return;
      if (!isFound && !only) return show(view, '职责和名称里没有。', [], failure());
      const { nodes, results } =
        !only || only.hasFound
          ? drawing.results(outcome)
          : { nodes: [await only.drawNothing(outcome, drawing.whomToAsk)], results: [] };
      const like = isFound ? await drawLike(outcome.suggestions) : [];
      const drawn = await drawAnswers(outcome);
      if (turn !== latest) return;
      show(view, only ? only.status : statusOf(results, outcome), [...like, ...drawn], nodes);
      const answer = only ?? (await findMore());
      if (turn !== latest) return;
      const told = answer?.tell(outcome, view.status) ?? outcome;
      const more = answer ? drawing.fullText(answer, told) : failure();
      view.fullText.replaceChildren(...more);
    } catch (error) {
      console.error(error);
      if (turn !== latest) return;
      show(view, '', [], [drawFailure('搜索数据', () => void ask(query))]);
    }
  };
  return { ask, wait };
}

interface Asker {
  readonly ask: (query: string) => Promise<void>;
  /** Marks the shown results as not, or not yet, those of what is typed; none of an earlier question follow. */
  readonly wait: () => void;
}

/** A first look at what `withPages` adds to: what ends the name of a page (部门 of 全部部门), or the reader. */
function mayAskForPage(query: string): boolean {
  const links = [...document.querySelectorAll(MENUS)];
  return (
    links.some(({ textContent }) => query.includes(textContent.slice(-2))) || query.includes('我')
  );
}

/** Neither departments and their roles, nor what stands on the page: they are found by themselves. */
const MENUS = 'nav>ul>li>a:not(.department),footer a';

async function drawLike(names: readonly string[]): Promise<(Node | string)[]> {
  if (!names.length) return [];
  return [(await import('./draw-suggestions.ts')).drawSuggestions(names)];
}

/** What the full text answers; null where it did not come. */
async function findFullText(
  load: () => Promise<(query: string) => Promise<FullTextAnswer>>,
  query: string,
): Promise<FullTextAnswer | null> {
  try {
    return await (await load())(query);
  } catch {
    // Who looks after the site is told by the browser, or by what opens the index.
    return null;
  }
}

function show(
  view: View,
  status: string,
  cards: readonly (Node | string)[],
  results: readonly Node[],
): void {
  tellSlowly(view.status, '');
  view.status.textContent = status;
  view.answer.replaceChildren(...cards);
  view.results.replaceChildren(...results);
  view.results.setAttribute('aria-busy', 'false');
  view.fullText.replaceChildren();
}

const SEEKING = '正在全文里找…';
const ASKS_OWN = '这要看您是哪个岗位。';

/** Half a short fingerprint; who types one is the first to load what knows more of them. */
const LIKE_FINGERPRINT = /[\da-f]{5}/i;
