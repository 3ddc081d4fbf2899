/** What of `Intl` not every browser has: Firefox cuts no words up to 124. */
interface MayCut {
  readonly Segmenter?: new (language: string, options: { readonly granularity: 'word' }) => Cutter;
}

/** What cuts texts into words. */
export interface Cutter {
  segment(text: string): Words;
}

interface Words extends Iterable<{ readonly index: number }> {
  /** The word in which a place stands. */
  containing(place: number): { readonly index: number } | undefined;
}

const { Segmenter }: MayCut = Intl;

/** The browser's dictionary; null where it has none. */
export const usual = Segmenter ? new Segmenter('zh', { granularity: 'word' }) : null;

/** Whether a word goes on where the phrase first ends, or the text does not hold it. False without a dictionary. */
export function endsWithin(text: string, phrase: string): boolean {
  const start = text.indexOf(phrase);
  const end = start + phrase.length;
  return start < 0 || (usual?.segment(text).containing(end)?.index ?? end) < end;
}
