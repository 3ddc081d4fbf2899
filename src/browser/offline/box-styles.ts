/** In place of ../search/box-styles.ts: the file holds its styles. */
export function loadBoxStyles(): Promise<void> {
  return Promise.resolve();
}
