import { addressOf } from './site-root.ts';

/** Loads styles of the site of what a script adds to a page. Without them it is plain, but there. */
export function loadStyles(styles: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = addressOf(styles);
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
