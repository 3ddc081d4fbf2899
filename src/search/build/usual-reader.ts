import { pinyin } from 'pinyin-pro';
import { remembering } from './remembering.ts';

/** Gives the usual reading of characters, each looked up once. */
export function usualReader(): (character: string) => string {
  return remembering((character) => pinyin(character, PLAIN)).answer;
}

/** Syllables without tones, ü as v. */
export const PLAIN = { toneType: 'none', v: true } as const;
