import { COMPOSING } from './composing.ts';

/**
 * Calls `ask` with the text of the input, soon after typing pauses and at once for what is already
 * there. While an input method is composing there is no text to search for yet. `onTyping` is told at
 * once that the shown results no longer belong to the text.
 */
export function listen(
  input: HTMLInputElement,
  onTyping: () => void,
  ask: (query: string) => void,
): () => void {
  let timer = 0;
  let asked: string | null = null;
  const askNow = () => {
    clearTimeout(timer);
    if (input.hasAttribute(COMPOSING) || input.value === asked) return;
    asked = input.value;
    onTyping();
    ask(asked);
  };
  input.addEventListener('compositionend', askNow);
  input.addEventListener('input', () => {
    clearTimeout(timer);
    if (input.hasAttribute(COMPOSING)) return;
    if (input.value === asked) return;
    // Who types it again within the pause asks it again.
    asked = null;
    onTyping();
    timer = window.setTimeout(askNow, PAUSE);
  });
  askNow();
  return askNow;
}

/** Milliseconds between two keys of a quick typist; a search for each of them would only flicker. */
const PAUSE = 120;
