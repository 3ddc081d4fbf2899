import type { Outcome } from '../../search/outcome.ts';
import { partRead } from '../../search/query.ts';
import { element } from '../element.ts';
import { addressOf } from '../site-root.ts';
import { drawFirst } from './draw-results.ts';
import { openPanel } from './panel.ts';

/** Makes a search box of the page show results below itself while one types. */
export function openBox(form: HTMLFormElement, input: HTMLInputElement): void {
  const { whomToAsk = '' } = form.dataset;
  openPanel(form, input, {
    results: (outcome) => ({
      nodes: drawBrief(outcome, input.value),
      results: outcome.results,
    }),
    whomToAsk,
    fullText: (answer, told) => {
      const rest = told.results.length ? 'beside' : { address: addressOfAll(input.value) };
      return answer.draw(told, MOST_OF_A_TYPE, rest, whomToAsk);
    },
    atFirst: [],
  });
}

/** The first results of each type, and the way to all of them. */
function drawBrief({ results, cards }: Outcome, query: string): Node[] {
  if (!results.length) return [];
  const drawn = drawFirst(results, cards, MOST_OF_A_TYPE);
  const href = addressOfAll(query);
  const all = element('a', { class: 'search-all', href }, `全部 ${results.length} 条结果`);
  return [...drawn, all];
}

function addressOfAll(query: string): string {
  return `${addressOf('/search/')}?q=${encodeURIComponent(partRead(query.trim()))}`;
}

const MOST_OF_A_TYPE = 5;
