/** Finds records by their own text; the only thing the search asks of an index. */
export interface Engine {
  /**
   * Places of the records whose own text holds the normalised phrase. Chinese matches anywhere,
   * letters and digits whole. A phrase without letters and digits matches nothing.
   */
  find(phrase: string): Promise<readonly number[]>;
}
