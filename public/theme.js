// Runs before anything is drawn, so that a chosen theme never flashes the other one first, and what
// only a browser with storage offers does not come later.
document.documentElement.classList.add('js');
try {
  const theme = localStorage.getItem('theme');
  document.documentElement.classList.add('remembers');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off: the system's theme applies.
}
