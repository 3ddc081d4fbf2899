/** How a piece of a text stands among its words: as whole words, as a part of one, or across their border. */
export const STANDINGS = ['whole', 'part', 'across'] as const;

export type Standing = (typeof STANDINGS)[number];

/**
 * How what stands from one place to another stands among the words of the text, whose Chinese ones have
 * the lengths, a digit each. It stands across a border where it is the end of one word and the beginning
 * of another: 工资 in 竣工资料.
 */
export function standingOf(
  borders: ReadonlySet<number>,
  [from, to]: readonly [number, number],
): Standing {
  const isOpen = borders.has(from);
  const isClosed = borders.has(to);
  if (isOpen && isClosed) return 'whole';
  if (isOpen || isClosed) return 'part';
  for (let place = from + 1; place < to; place++) if (borders.has(place)) return 'across';
  return 'part';
}

/** Every place of the text where a word begins or ends; `lengths` are those of its Chinese words in order. */
export function bordersOf(text: string, lengths: string): ReadonlySet<number> {
  const borders = new Set([0, text.length]);
  let word = 0;
  let left = 0;
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (/\p{Script=Han}/u.test(character)) {
      if (!left) {
        borders.add(at);
        left = Number.parseInt(lengths.charAt(word++) || '1', 36);
      }
      if (--left === 0) borders.add(end);
    } else borders.add(at).add(end);
    at = end;
  }
  return borders;
}
