/** Lets the reader choose light, dark or the system's theme, and remembers it. */
export function switchTheme(): void {
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-theme-choice]')];
  const show = () => {
    const chosen = root.dataset.theme ?? AUTO;
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset.themeChoice === chosen));
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      const theme = button.dataset.themeChoice ?? AUTO;
      if (theme === AUTO) delete root.dataset.theme;
      else root.dataset.theme = theme;
      remember(theme);
      show();
    });
  show();
}

/** `public/theme.js` reads it before the next page is drawn. */
function remember(theme: string): void {
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}

const AUTO = 'auto';
