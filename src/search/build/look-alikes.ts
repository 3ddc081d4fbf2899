import { commonCharacters } from '../common-characters.ts';
import { isHan } from '../tokens.ts';
import {
  type CharacterForm,
  type CharacterForms,
  isStroke,
  readForms,
  strokeCounter,
} from './character-forms.ts';

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
    glyph: glyphsOf(forms),
    strokes: strokeCounter(forms),
    isRadical: (part) => (sharing.get(part)?.length ?? 0) > MOST_SHARING,
  };
  const found = [...characters].filter(isHan).map((character) => {
    const glyph = known.glyph(character);
    const { parts } = glyph;
    const inner = parts.length === 1 ? (sharing.get(parts[0] ?? '') ?? []) : [];
    const near = new Set(
      [character, ...parts, ...inner].flatMap((part) => [...(sharing.get(part) ?? []), part]),
    );
    const rivals = [...near].filter((other) => other !== character && common.has(other));
    return [character, rivals.filter((it) => lookAlike(glyph, known.glyph(it), known))] as const;
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
  readonly glyph: (character: string) => Glyph;
  readonly strokes: (part: string) => number;
  readonly isRadical: (part: string) => boolean;
}

/** A character or part, without form and parts where nothing is known of it. */
interface Glyph extends CharacterForm {
  readonly character: string;
  /** Its parts in an order of their own; nothing where it has none or one. */
  readonly sorted: string;
  /** The parts beside which it has only strokes. */
  readonly cores: readonly string[];
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

function lookAlike(a: Glyph, b: Glyph, known: Known, around = 0): boolean {
  if (isNearly(a, b)) return true;
  if (!a.parts.length || a.join[0] !== b.join[0] || a.parts.length !== b.parts.length) return false;
  const different = a.parts.findIndex((part, place) => part !== b.parts[place]);
  const shared = a.parts.filter((part, place) => part === b.parts[place]);
  const [own, others] = [a.parts[different], b.parts[different]];
  if (!own || !others || shared.length < a.parts.length - 1) return false;
  const [one, other] = [known.glyph(own), known.glyph(others)];
  if (isNearly(one, other)) return shared.length > 0 || a.join === b.join;
  if (!shared.length) return false;
  const { strokes, isRadical } = known;
  if (!around && shared.some((part) => !isRadical(part) && !isStroke(part))) return true;
  const common = shared.reduce((sum, part) => sum + strokes(part), around);
  if (common >= MOST * Math.max(strokes(own), strokes(others))) return true;
  return lookAlike(one, other, known, common);
}

/** Whether one is the other with a stroke more or a longer stroke, or both have the same parts. */
function isNearly(one: Glyph, other: Glyph): boolean {
  if (one.cores.includes(other.character) || other.cores.includes(one.character)) return true;
  return one.sorted !== '' && one.sorted === other.sorted;
}

/** Gives the glyphs of characters and parts, each made once: they are compared a hundred times. */
function glyphsOf(forms: CharacterForms): Known['glyph'] {
  const glyphs = new Map<string, Glyph>();
  return (character) => {
    const known = glyphs.get(character);
    if (known) return known;
    const { join = '', parts = [] } = forms.get(character) ?? {};
    const sorted = parts.length > 1 ? parts.toSorted().join() : '';
    const isCore = (core: string) => parts.every((part) => part === core || isStroke(part));
    const glyph = { character, join, parts, sorted, cores: parts.filter(isCore) };
    glyphs.set(character, glyph);
    return glyph;
  };
}
