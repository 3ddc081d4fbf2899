import { MARK } from '../../search/mark-parameter.ts';
import { withoutMarks } from '../readable-url.ts';
import { loadBoxStyles } from './box-styles.ts';
import { COMPOSING } from './composing.ts';
import { loadData } from './load-data.ts';
import { tellLoading } from './tell-loading.ts';

/**
 * Prepares the search of a page and loads nothing of it before it is needed: the boxes when one is
 * touched, the search page's results at once, the marks of a page that a result led to.
 */
export function startSearch(): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('[data-search-box]')];
  for (const form of forms) prepare(form);
  document.addEventListener('keydown', (event) => {
    const isShortcut =
      event.key === '/' ? !isTextField(event.target) : isControlK(event) && !event.isComposing;
    const input = forms.map(inputOf).find((field) => field?.offsetParent);
    if (!isShortcut || !input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  const phrases = new URLSearchParams(location.search).getAll(MARK);
  if (phrases.length) void markWords(phrases);
}

/** Marks the words once; the address that readers see, keep and pass on goes without them. */
async function markWords(phrases: readonly string[]): Promise<void> {
  const { markTarget } = await import('./mark-target.ts');
  markTarget(phrases);
  history.replaceState(history.state, '', withoutMarks(location.href));
}

function prepare(form: HTMLFormElement): void {
  const input = inputOf(form);
  if (!input) return;
  // Typing may start before the rest is loaded, also with an input method.
  input.addEventListener('compositionstart', () => input.toggleAttribute(COMPOSING, true));
  input.addEventListener('compositionend', () => input.toggleAttribute(COMPOSING, false));
  form.addEventListener('submit', (event) => {
    if (input.hasAttribute(COMPOSING)) event.preventDefault();
  });
  const results = document.querySelector('[data-search-results]');
  const open = async () => {
    results?.setAttribute('aria-busy', 'true');
    const loaded = tellLoading(form, results);
    // All that a first answer needs is asked for at once, not one behind the other.
    const loading = [loadData(), import('./box.ts'), results ? null : loadBoxStyles()] as const;
    for (const one of loading) one?.catch(() => {});
    try {
      if (results) return (await import('./page.ts')).openPage(form, input);
      const [, box, styled] = loading;
      await styled;
      (await box).openBox(form, input);
    } catch (error) {
      console.error(error);
      tellFailure(form, results);
    } finally {
      loaded();
    }
  };
  const { query }: { query?: string } = history.state ?? {};
  if (query && !results) input.value = query;
  const isAsked = results !== null && new URLSearchParams(location.search).has('q');
  if (isAsked || document.activeElement === input) return void open();
  results?.setAttribute('aria-busy', 'false');
  input.addEventListener('focus', () => void open(), { once: true });
}

/**
 * Says that the search itself could not be loaded. Browsers remember of a page which of its scripts failed: another try
 * is another page.
 */
function tellFailure(form: HTMLFormElement, results: Element | null): void {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = '搜索没有加载成功，可能是网络断了，或者网站正在更新。';
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = '重试';
  again.addEventListener('click', () => form.submit());
  message.append(again);
  if (results) results.replaceChildren(message);
  else form.after(message);
  results?.setAttribute('aria-busy', 'false');
}

function inputOf(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>('input[name="q"]');
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

function isControlK({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && (ctrlKey || metaKey);
}
