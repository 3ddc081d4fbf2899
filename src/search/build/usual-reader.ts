import { pinyin } from 'pinyin-pro';

/** Gives the usual reading of characters, each looked up once. */
export function usualReader(): (character: string) => string {
  const known = new Map<string, string>();
  return (character) => {
    const reading = known.get(character) ?? pinyin(character, PLAIN);
    known.set(character, reading);
    return reading;
  };
}

/** Syllables without tones, ü as v. */
export const PLAIN = { toneType: 'none', v: true } as const;
