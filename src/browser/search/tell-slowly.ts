let slow = 0;

/** Tells in the place what is waited for, where that takes longer than one waits without a word; an empty text ends it. */
export function tellSlowly(place: HTMLElement, text: string): void {
  clearTimeout(slow);
  if (!text) return;
  slow = window.setTimeout(() => {
    place.textContent = text;
  }, NOTICEABLE);
}

/** Milliseconds before a message is better than none. */
const NOTICEABLE = 200;
