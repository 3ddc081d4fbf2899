interface DOMStringMap {
  /** The reader's choice, `light` or `dark`; absent for the system's theme. */
  theme?: string;
  /** On a search box: the sentence that says whom to ask where nothing is found. */
  whomToAsk?: string;
}
