/** The characters' data as written at build time. */
export interface CharacterData {
  /** Pairs of a traditional and its simplified character, one after the other. */
  readonly traditional: string;
  /** By syllable without tone (`lv` for lü): the characters that can be read so. */
  readonly readings: Readonly<Record<string, string>>;
}

export interface Characters {
  /** The simplified character of every traditional one. */
  readonly simplified: ReadonlyMap<string, string>;
  /** The readings of every character. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
  readonly syllables: ReadonlySet<string>;
}

/** Character data opened for looking up by character. */
export function openCharacters({ traditional, readings }: CharacterData): Characters {
  const pairs = [...traditional];
  const simplified = new Map<string, string>();
  pairs.forEach((character, place) => {
    if (place % 2) simplified.set(pairs[place - 1] ?? '', character);
  });
  const byCharacter = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(readings)) {
    for (const character of characters) {
      byCharacter.set(character, [...(byCharacter.get(character) ?? []), syllable]);
    }
  }
  return { simplified, readings: byCharacter, syllables: new Set(Object.keys(readings)) };
}
