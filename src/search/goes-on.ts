import { type Cutter, usual } from './dictionary.ts';

/**
 * Whether in the text a word goes on wherever the phrase ends: 病人服 in 病人服装. False where the browser has no
 * dictionary, or the text does not hold the phrase.
 */
export function goesOn(text: string, phrase: string, cutter: Cutter | null = usual): boolean {
  return standsOnlySo(text, phrase, cutter, (borders, _, to) => !borders.has(to));
}

/** Whether the phrase stands so among the words wherever the text holds it. False as above. */
export function standsOnlySo(
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
