/** What of `Intl` not every browser has: Firefox cuts no words up to 124. */
interface MayCut {
  readonly Segmenter?: new (language: string, options: { readonly granularity: 'word' }) => Cutter;
}

interface Cutter {
  segment(text: string): Iterable<{ readonly index: number }>;
}

const { Segmenter }: MayCut = Intl;
const usual = Segmenter ? new Segmenter('zh', { granularity: 'word' }) : null;

/**
 * Whether the text holds the phrase only as the end of one of its words and the beginning of another, as the
 * browser's dictionary cuts it: 书记 in 秘书记录. False where the browser has none, or the text does not hold it.
 */
export function isTorn(text: string, phrase: string, cutter: Cutter | null = usual): boolean {
  return standsOnlySo(text, phrase, cutter, (borders, from, to) => {
    const isWithin = [...borders].every((border) => border <= from || to <= border);
    return !borders.has(from) && !borders.has(to) && !isWithin;
  });
}

/** The words of a text as the dictionary cuts it; none without one. */
export function wordsIn(text: string, cutter: Cutter | null = usual): string[] {
  const starts = cutter ? [...cutter.segment(text)].map(({ index }) => index) : [];
  return starts.map((start, place) => text.slice(start, starts[place + 1]));
}

/** Whether in the text a word goes on wherever the phrase ends: 病人服 in 病人服装. False as above. */
export function goesOn(text: string, phrase: string, cutter: Cutter | null = usual): boolean {
  return standsOnlySo(text, phrase, cutter, (borders, _, to) => !borders.has(to));
}

function standsOnlySo(
  text: string,
  phrase: string,
  cutter: Cutter | null,
  isSo: (borders: ReadonlySet<number>, from: number, to: number) => boolean,
): boolean {
  if (!cutter || !text.includes(phrase)) return false;
  const borders = new Set([...cutter.segment(text)].map(({ index }) => index).concat(text.length));
  for (let from = text.indexOf(phrase); from >= 0; from = text.indexOf(phrase, from + 1))
    if (!isSo(borders, from, from + phrase.length)) return false;
  return true;
}
