/** Stands on the search input while an input method is composing: its text is not a query yet. */
export const COMPOSING = 'data-composing';
