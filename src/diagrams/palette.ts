/**
 * The colours Mermaid draws with: one stand-in per name, none of them twice. The finished chart
 * holds only the names (`chart-fill-ink`, `chart-stroke-line`); `src/styles/diagrams.css` gives each
 * its light and its dark value. White is a hair off, so that an author's own `#fff` stays apart.
 */
export const palette = {
  ink: '#1f2933',
  paper: '#fffffa',
  line: '#7b8794',
  border: '#b4bdc8',
  soft: '#f3f5f8',
  accent: '#1f4e79',
  note: '#fdf6dc',
  'note-border': '#d9c27a',
  danger: '#c2453b',
  'danger-soft': '#fbe3e1',
  'tint-1': '#e3edf6',
  'tint-2': '#e4f1e6',
  'tint-3': '#fbf0d9',
  'tint-4': '#f8e6ec',
  'tint-5': '#ebe7f5',
  'tint-6': '#dff1f2',
  'tint-7': '#fae8dc',
  'tint-8': '#e6eaef',
  'mark-1': '#2f6ea8',
  'mark-2': '#3f8650',
  'mark-3': '#b07b12',
  'mark-4': '#b34a73',
  'mark-5': '#7358b0',
  'mark-6': '#2a8289',
  'mark-7': '#bd6426',
  'mark-8': '#5c6a7a',
} as const;

/** A colour's name. */
export type ColorName = keyof typeof palette;
