import { commonCharacters } from './common-characters.ts';

/** The characters' data as written at build time. */
export interface CharacterData {
  /** Pairs of a traditional and its simplified character, one after the other. */
  readonly traditional: string;
  /** By syllable without tone (`lv` for lü): the handbook's own characters that it reads so. */
  readonly readings: Readonly<Record<string, string>>;
  /**
   * The usual syllable of every common character, in the order of `commonCharacters`: each syllable
   * with the number of characters in a row that have it, like `a2 ai13`.
   */
  readonly common: string;
  /** Each of the handbook's own characters before the common ones that look like it: `诉拆 已己巳`. */
  readonly alike: string;
}

export interface Characters {
  /** The simplified character of every traditional one. */
  readonly simplified: ReadonlyMap<string, string>;
  /** The readings of every character that is common or the handbook's own. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
  readonly syllables: ReadonlySet<string>;
  /** The characters that look like one of the handbook's own. */
  readonly lookAlikes: ReadonlyMap<string, string>;
}

/** Character data opened for looking up by character. */
export function openCharacters({
  traditional,
  readings,
  common,
  alike,
}: CharacterData): Characters {
  const pairs = [...traditional];
  const simplified = new Map<string, string>();
  pairs.forEach((character, place) => {
    if (place % 2) simplified.set(pairs[place - 1] ?? '', character);
  });
  const own = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(readings)) {
    for (const character of characters) {
      own.set(character, [...(own.get(character) ?? []), syllable]);
    }
  }
  return {
    simplified,
    readings: new Map([...readCommon(common), ...own]),
    syllables: new Set(Object.keys(readings)),
    lookAlikes: new Map(alike.split(' ').map((group) => [group.charAt(0), group.slice(1)])),
  };
}

function readCommon(common: string): [string, string[]][] {
  const syllables = common.split(' ').flatMap((run) => {
    const [, syllable = '', count = '1'] = /^([a-z]+)(\d*)$/.exec(run) ?? [];
    return Array<string>(Number(count || 1)).fill(syllable);
  });
  return commonCharacters().map((character, place) => [character, [syllables[place] ?? '']]);
}
