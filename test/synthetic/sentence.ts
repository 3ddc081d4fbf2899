import type { Random } from './random.ts';
import {
  ASPECTS,
  ENDINGS,
  FIRM_KINDS,
  type Line,
  NAME_CHARACTERS,
  OCCASIONS,
  VERBS,
  WHOSE,
} from './words.ts';

/** What a duty says, and the places of its object and aspect in the lists of words. */
export interface Sentence {
  readonly text: string;
  readonly object: number;
  readonly aspect: number;
}

/** A sentence of a line of work, as long and as varied as those of a real handbook. */
export function sentence(line: Line, random: Random): Sentence {
  const word = random.pick(line.objects);
  const aspect = random.pick(ASPECTS);
  const before = random.percent(28) ? random.pick(OCCASIONS) : '';
  const whose = random.percent(60) ? random.pick(WHOSE) : '';
  const firm = random.percent(18) ? `${firmName(random)}的` : '';
  const verbs = random.percent(20)
    ? `${random.pick(VERBS)}、${random.pick(VERBS)}`
    : random.pick(VERBS);
  const other = random.percent(22) ? `和${random.pick(line.objects)}${random.pick(ASPECTS)}` : '';
  const end = random.percent(45) ? `，${random.pick(ENDINGS)}` : '';
  const more = random.percent(14) ? `，${random.pick(VERBS)}${random.pick(ASPECTS)}` : '';
  return {
    text: `${before}${verbs}${whose}${firm}${word}${aspect}${other}${more}${end}`,
    object: line.objects.indexOf(word),
    aspect: ASPECTS.indexOf(aspect),
  };
}

/** The name of a firm outside. */
export function firmName(random: Random): string {
  return `${ownName(random)}${random.pick(FIRM_KINDS)}`;
}

/** Two characters that are a name. */
export function ownName(random: Random): string {
  const one = () => NAME_CHARACTERS[random.below(NAME_CHARACTERS.length)] ?? '';
  return `${one()}${one()}`;
}
