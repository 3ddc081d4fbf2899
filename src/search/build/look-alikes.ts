import { commonCharacters } from '../common-characters.ts';
import { isHan } from '../tokens.ts';
import { type CharacterForms, isStroke, readForms, strokeCounter } from './character-forms.ts';

/**
 * The common characters that look like each of the given ones. Two characters look alike if one is the
 * other with a stroke more, or both have the same parts (末 and 未); or if they are joined in the same
 * way and differ in one part only, or one part of that part and so on (贷 and 货), and what differs
 * looks alike in that way, or what they share is most of both or no radical (诉 and 拆); or if the same
 * number of parts that look alike makes up both (品 and 晶).
 */
export function lookAlikes(characters: Iterable<string>): ReadonlyMap<string, string> {
  const common = new Set(commonCharacters());
  const forms = readForms();
  const sharing = byPart(common, forms);
  const known: Known = {
    forms,
    strokes: strokeCounter(forms),
    sorted: sortedParts(forms),
    isRadical: (part) => (sharing.get(part)?.length ?? 0) > MOST_SHARING,
  };
  const found = [...characters].filter(isHan).map((character) => {
    const parts = forms.get(character)?.parts ?? [];
    const inner = parts.length === 1 ? (sharing.get(parts[0] ?? '') ?? []) : [];
    const near = [character, ...parts, ...inner].flatMap((part) => [
      ...(sharing.get(part) ?? []),
      part,
    ]);
    const rivals = [...new Set(near)].filter((other) => other !== character && common.has(other));
    return [character, rivals.filter((other) => lookAlike(character, other, known))] as const;
  });
  return new Map(
    found.flatMap(([character, alike]) => (alike.length ? [[character, alike.join('')]] : [])),
  );
}

/** A part of more common characters is a radical, and says nothing about what they look like. */
const MOST_SHARING = 12;
/** How many times the strokes in which they differ two characters must share. */
const MOST = 1.5;

interface Known {
  readonly forms: CharacterForms;
  readonly strokes: (part: string) => number;
  /** The parts of a character in an order of their own; nothing where it has none or one. */
  readonly sorted: (character: string) => string;
  readonly isRadical: (part: string) => boolean;
}

/** The characters that have each part. */
function byPart(characters: Iterable<string>, forms: CharacterForms): Map<string, string[]> {
  const sharing = new Map<string, string[]>();
  for (const character of characters) {
    for (const part of new Set(forms.get(character)?.parts)) {
      sharing.set(part, [...(sharing.get(part) ?? []), character]);
    }
  }
  return sharing;
}

function lookAlike(character: string, other: string, known: Known, around = 0): boolean {
  const { forms, strokes, isRadical } = known;
  if (isNearly(character, other, known)) return true;
  const [a, b] = [forms.get(character), forms.get(other)];
  if (!a || !b || a.join[0] !== b.join[0] || a.parts.length !== b.parts.length) return false;
  const different = a.parts.findIndex((part, place) => part !== b.parts[place]);
  const shared = a.parts.filter((part, place) => part === b.parts[place]);
  const [own, others] = [a.parts[different], b.parts[different]];
  if (!own || !others || shared.length < a.parts.length - 1) return false;
  if (isNearly(own, others, known)) return shared.length > 0 || a.join === b.join;
  if (!shared.length) return false;
  if (!around && shared.some((part) => !isRadical(part) && !isStroke(part))) return true;
  const common = shared.reduce((sum, part) => sum + strokes(part), around);
  if (common >= MOST * Math.max(strokes(own), strokes(others))) return true;
  return lookAlike(own, others, known, common);
}

/** Whether one is the other with a stroke more or a longer stroke, or both have the same parts. */
function isNearly(one: string, other: string, { forms, sorted }: Known): boolean {
  const isMore = (longer: string, core: string) => {
    const parts = forms.get(longer)?.parts;
    return parts?.includes(core) && parts.every((part) => part === core || isStroke(part));
  };
  if (isMore(one, other) || isMore(other, one)) return true;
  return sorted(one) !== '' && sorted(one) === sorted(other);
}

/** Gives the sorted parts of characters, each sorted once. */
function sortedParts(forms: CharacterForms): Known['sorted'] {
  const known = new Map<string, string>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const parts = forms.get(character)?.parts ?? [];
    const sorted = parts.length > 1 ? parts.toSorted().join() : '';
    known.set(character, sorted);
    return sorted;
  };
}
