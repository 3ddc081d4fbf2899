/** A browser other than the one most tests run in, with one window, driven by keys and clicks. */
export interface RealBrowser {
  /** Opens the address and waits until it has loaded. */
  readonly open: (url: string) => Promise<void>;
  /** What a function of the page gives. */
  readonly ask: <T>(question: (...texts: string[]) => T, ...texts: string[]) => Promise<T>;
  /** Clicks into the middle of the first element that the selector names. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses keys one after the other, characters or names; `hold` is down meanwhile. */
  readonly press: (keys: readonly string[], hold?: 'Control') => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface BrowserKind {
  readonly name: string;
  /** Why it cannot be tested here; null where it can. */
  readonly missing: string | null;
  readonly start: () => Promise<RealBrowser>;
}

/** The size of every window: narrow enough for the menu of small screens. */
export const WINDOW = { width: 800, height: 900 };
