/** Remembers how far the search page is scrolled, for the way back from a result. */
export function keepScroll(): void {
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    history.replaceState({ scroll: scrollY }, '');
  });
}

/** Scrolls back to where the reader left; to be called when the results stand there again. */
export function restoreScroll(): void {
  const { scroll }: { scroll?: number } = history.state ?? {};
  if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
}
