import type { Outcome } from '../../search/outcome.ts';
import { partRead } from '../../search/query.ts';
import styles from '../../styles/search-results.css?url';
import { element } from '../element.ts';
import { loadStyles } from '../load-styles.ts';
import { addressOf } from '../site-root.ts';
import { followArrowKeys } from './arrow-keys.ts';
import { drawFirst } from './draw-results.ts';
import { listen } from './listen.ts';
import { asker, makeView, wait } from './view.ts';

/** Makes a search box of the page show results below itself while one types. */
export async function openBox(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
  const view = makeView();
  const ask = asker(view, {
    results: (outcome) => ({
      nodes: drawBrief(outcome, input.value),
      results: outcome.results,
    }),
    whomToAsk: form.dataset.whomToAsk ?? '',
    fullText: (found, draw) => draw(found, MOST_OF_A_TYPE, false),
    atFirst: [],
  });
  await loadStyles(styles);
  const panel = element(
    'div',
    { class: 'search-panel', id: 'search-panel', role: 'dialog', 'aria-label': '搜索结果' },
    ...[view.status, view.answer, view.results, view.fullText],
  );
  const show = (isShown: boolean) => {
    panel.hidden = !isShown || !input.value.trim();
    input.setAttribute('aria-expanded', String(!panel.hidden));
  };
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-haspopup', 'dialog');
  input.setAttribute('aria-controls', panel.id);
  show(false);
  form.append(panel);

  listen(
    input,
    () => {
      wait(view);
      show(true);
    },
    (query) => void ask(query),
  );
  // For the way back from a result; see `prepare`.
  addEventListener('pagehide', () => {
    history.replaceState({ ...history.state, query: input.value }, '');
  });
  followArrowKeys(input, panel);
  // A result on this very page would stay behind the panel.
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) show(false);
  });
  input.addEventListener('focus', () => show(true));
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !form.contains(relatedTarget)) show(false);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || panel.hidden) return;
    event.preventDefault();
    input.focus();
    show(false);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !form.contains(target)) show(false);
  });
}

/** The first results of each type, and the way to all of them. */
function drawBrief({ results, cards }: Outcome, query: string): Node[] {
  if (!results.length) return [];
  const drawn = drawFirst(results, cards, MOST_OF_A_TYPE);
  const address = `${addressOf('/search/')}?q=${encodeURIComponent(partRead(query.trim()))}`;
  const all = element('a', { class: 'search-all', href: address }, `全部 ${results.length} 条结果`);
  return [...drawn, all];
}

const MOST_OF_A_TYPE = 5;
