import styles from '../styles/search-results.css?url';
import { addressOf } from './site-root.ts';

/** Loads the styles of what a search shows. Without them it is plain, but there. */
export function loadStyles(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = addressOf(styles);
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
