import { drawResults } from '../search/draw-results.ts';
import { openPanel } from '../search/panel.ts';

/** In place of ../search/box.ts, where no page shows more: all results stand on the panel. */
export function openBox(form: HTMLFormElement, input: HTMLInputElement): void {
  form.addEventListener('submit', (event) => event.preventDefault());
  openPanel(form, input, {
    results: ({ results, cards }) => ({ nodes: drawResults(results, cards), results }),
    whomToAsk: form.dataset.whomToAsk ?? '',
    fullText: () => [],
    atFirst: [],
  });
}
