import styles from '../../styles/search-results.css?url';
import { loadStyles } from '../load-styles.ts';

/** Loads the styles of what a box shows on pages other than the search page. Never rejects. */
export function loadBoxStyles(): Promise<void> {
  return loadStyles(styles);
}
