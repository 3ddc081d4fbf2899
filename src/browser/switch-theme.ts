/** Lets the reader choose light, dark or the system's theme, and remembers it. */
export function switchTheme(): void {
  const select = document.querySelector<HTMLSelectElement>('[data-theme-switch]');
  if (!select) return;
  const root = document.documentElement;
  select.value = root.dataset.theme ?? 'auto';
  select.addEventListener('change', () => {
    if (select.value === 'auto') delete root.dataset.theme;
    else root.dataset.theme = select.value;
    remember(select.value);
  });
}

/** `public/theme.js` reads it before the next page is drawn. */
function remember(theme: string): void {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}
