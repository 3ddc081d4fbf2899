interface DOMStringMap {
  /** The reader's choice, `light` or `dark`; absent for the system's theme. */
  theme?: string;
}
