import { element } from '../element.ts';
import { followArrowKeys } from './arrow-keys.ts';
import { listen } from './listen.ts';
import { asker, type Drawing, makeView } from './view.ts';

/** Makes a search box show what is found on a panel below itself while one types. */
export function openPanel(form: HTMLFormElement, input: HTMLInputElement, drawing: Drawing): void {
  const view = makeView();
  const { ask, wait } = asker(view, drawing);
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
      wait();
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
