import { type Cutter, usual } from './dictionary.ts';

/** The words of a text as the dictionary cuts it; none without one. */
export function wordsIn(text: string, cutter: Cutter | null = usual): string[] {
  const starts = cutter ? [...cutter.segment(text)].map(({ index }) => index) : [];
  return starts.map((start, place) => text.slice(start, starts[place + 1]));
}
