/** What a dictionary of the language says of texts. */
export interface Dictionary {
  /** The Chinese words of a text in their order, as it cuts the text. */
  readonly wordsIn: (text: string) => readonly string[];
  /** Whether it knows a text as one word. */
  readonly isWord: (text: string) => boolean;
}

function wordsIn(text: string): string[] {
  const all = [...segmenter.segment(text)].map(({ segment }) => segment);
  return all.map((word) => word.match(/\p{Script=Han}/gu)?.join('') ?? '').filter(Boolean);
}

/** The lengths of a text's Chinese words, a digit each. */
export function wordLengths(text: string): string {
  return lengthsOf(wordsIn(text));
}

/** The same of words that are known. */
export function lengthsOf(words: readonly string[]): string {
  return words.map((word) => Math.min([...word].length, LONGEST).toString(36)).join('');
}

function isWord(text: string): boolean {
  return [...segmenter.segment(text)].length === 1;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const LONGEST = 35;

/** That which comes with Node. */
export const dictionary: Dictionary = { wordsIn, isWord };
